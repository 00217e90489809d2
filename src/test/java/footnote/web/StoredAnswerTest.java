package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.AnswerJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A record is kept for long, and answers are told more of from version to version.
class StoredAnswerTest extends OnASite {
    @Test
    void anAnswerFromBeforeAListWasToldHasNothingInIt() {
        var body = (ObjectNode) site.ask(Site.MARKET_QUESTION);
        body.remove("signposts");
        ((ObjectNode) body.path("citations").get(0)).remove("replaces");

        AnswerJson answer = StoredAnswer.of(body);

        assertThat(answer.signposts()).isEmpty();
        assertThat(answer.citations().getFirst().replaces()).isEmpty();
        assertThat(answer.citations().getFirst().quote()).isEqualTo(Site.MARKET_SENTENCE);
    }

    @Test
    void anAnswerOfTodayIsReadAsItWasWritten() {
        var body = site.ask(Site.MARKET_QUESTION);

        assertThat(JsonMapper.shared().<ObjectNode>valueToTree(StoredAnswer.of(body)))
                .isEqualTo(body);
    }
}
