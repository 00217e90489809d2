package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How a reply came about, as it is told to whoever asks for it.
class TraceTest {
    private static final Answerer EXTRACTIVE = new ExtractiveAnswerer(new OverlapAssessor());
    private static final String OWLS = "When do owls hoot?";

    @TempDir
    private Path root;

    @AutoClose
    private AskedFolder asked;

    @BeforeEach
    void index() {
        var folder = new IndexedFolder(root)
                .with("owls.txt", "Owls hoot at midnight. Cats purr on the sofa.\n\nShare this article\n\nMice hide.")
                .with("barn.txt", "Owls hoot at midnight. The barn is old.")
                .with("taken-back.md", "---\nwithdrawn: true\n---\n\nOwls hoot at noon, says a secret source.");
        asked = AskedFolder.of(folder);
    }

    @Test
    void thereIsNoneUnlessItIsAskedFor() {
        Reply reply = service(EXTRACTIVE).ask(Inquiry.of(OWLS));

        assertThat(reply.trace()).isEmpty();
        assertThat(asJson(reply).has("trace")).isFalse();
    }

    @Test
    void everyQuestionGetsTheSameAnswerWithItAndTheSameTraceEachTime() {
        for (String question : List.of(OWLS, "When do owls in Oakham hoot?", "zebra", "Hello!", "teh barn")) {
            ObjectNode without = asJson(service(EXTRACTIVE).ask(Inquiry.of(question)));
            ObjectNode with = explained(question);

            assertThat(timeless(explained(question))).isEqualTo(timeless(with));
            with.remove("trace");
            assertThat(timeless(with)).isEqualTo(timeless(without));
        }
    }

    @Test
    void itHasTheAgreedNames() {
        JsonNode trace = explained(OWLS).path("trace");

        assertThat(trace.propertyNames())
                .containsExactly("question", "search", "candidates", "answerability", "decision", "timings", "parts");
        assertThat(trace.path("question").propertyNames())
                .containsExactly(
                        "asked",
                        "resolution",
                        "readings",
                        "standalone",
                        "corrected",
                        "corrections",
                        "kind",
                        "wanted",
                        "terms",
                        "names",
                        "numbers",
                        "context",
                        "time");
        assertThat(trace.at("/candidates/0").propertyNames())
                .containsExactly(
                        "rank",
                        "place",
                        "text",
                        "passage",
                        "reader",
                        "timeNearness",
                        "score",
                        "contributions",
                        "beside",
                        "lacking",
                        "outcome",
                        "other",
                        "footnote");
        assertThat(trace.at("/candidates/0/contributions/0").propertyNames())
                .containsExactly("feature", "value", "weight", "points", "beyondUsual");
        assertThat(trace.path("timings")
                        .valueStream()
                        .map(each -> each.path("step").asString()))
                .containsExactly("understand", "search", "read", "judge", "compose", "verify", "rest");
    }

    @Test
    void everySentenceThatIsShownHasItsFootnoteAndTheOthersSayWhyTheyAreNot() {
        JsonNode candidates = explained(OWLS).at("/trace/candidates");

        JsonNode first = candidates.get(0);
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("outcome").asString()).isEqualTo("shown");
        assertThat(first.path("footnote").asInt()).isEqualTo(1);
        assertThat(first.path("place").path("end").asInt()).isEqualTo("Owls hoot at midnight.".length());
        assertThat(first.at("/passage/wordsRank").asInt()).isPositive();
        assertThat(first.at("/passage/meaningRank").isNull()).isTrue();
        JsonNode second = candidates.get(1);
        assertThat(second.path("outcome").asString()).isEqualTo("cited_beside");
        assertThat(second.path("other")).isEqualTo(first.path("place"));
        assertThat(candidates.get(candidates.size() - 1).path("outcome").asString())
                .isEqualTo("far_from_the_first");
    }

    @Test
    void aRefusalSaysWhatDecided() {
        JsonNode refused = explained("When do owls in Oakham hoot?").path("trace");
        assertThat(refused.at("/decision/status").asString()).isEqualTo("no_evidence");
        assertThat(refused.at("/decision/ground").asString()).isEqualTo("words");
        assertThat(refused.at("/decision/reason").asString()).isEqualTo("not_about_that_name");
        assertThat(refused.at("/candidates/0/lacking").asString()).isEqualTo("not_about_that_name");

        assertThat(explained("zebra").at("/trace/decision/ground").asString()).isEqualTo("nothing_found");
    }

    @Test
    void whatWasNotLookedForHasNoCandidates() {
        JsonNode greeted = explained("Hello!").path("trace");
        assertThat(greeted.at("/question/resolution").asString()).isEqualTo("small_talk");
        assertThat(greeted.at("/decision/ground").asString()).isEqualTo("small_talk");
        assertThat(greeted.path("search").isNull()).isTrue();

        var before = new Turn(Question.of("Who are Ann Reed and May Bell?"), Optional.empty());
        JsonNode askedBack = asJson(service(EXTRACTIVE)
                        .ask(Inquiry.of("What did she say?")
                                .after(List.of(before))
                                .explained()))
                .path("trace");
        assertThat(askedBack.at("/question/resolution").asString()).isEqualTo("several_readings");
        assertThat(askedBack.at("/question/readings")).hasSize(2);
        assertThat(askedBack.path("candidates")).isEmpty();
    }

    @Test
    void itShowsNothingThatIsWithdrawnOrFurniture() {
        for (String question : List.of("What does a secret source say of owls at noon?", "Share this article", OWLS)) {
            JsonNode candidates = explained(question).at("/trace/candidates");

            assertThat(candidates.toString()).doesNotContain("secret", "Share this article", "taken-back");
        }
    }

    @Test
    void aSentenceThatDoesNotHoldIsNotShownAndTheAnswerStays() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("index"))) {
            for (Path text : files.filter(file -> file.resolveSibling("").endsWith("texts"))
                    .toList()) {
                if (Files.readString(text).contains("The barn")) {
                    Files.writeString(text, "Owls hoot at midday. The barn is red.");
                }
            }
        }
        Inquiry catsAlone = Inquiry.of("Where do cats purr, old owls?");

        ObjectNode without = asJson(service(EXTRACTIVE).ask(catsAlone));
        ObjectNode with = asJson(service(EXTRACTIVE).ask(catsAlone.explained()));

        assertThat(with.at("/trace/candidates")
                        .valueStream()
                        .filter(each -> each.at("/place/document").asString().equals("barn"))
                        .map(each -> each.path("text").isNull()))
                .isNotEmpty()
                .containsOnly(true);
        with.remove("trace");
        assertThat(timeless(with)).isEqualTo(timeless(without));
    }

    @Test
    void anAnswererThatTellsNothingStillAnswers() {
        Answerer silent = (question, passages, index) -> EXTRACTIVE.answer(question, passages, index);

        Reply reply = service(silent).ask(Inquiry.of(OWLS).explained());

        assertThat(reply.answer()).isInstanceOf(Answer.Grounded.class);
        assertThat(asJson(reply).at("/trace/decision/ground").asString()).isEqualTo("untold");
        assertThat(asJson(reply).at("/trace/question/kind").asString()).isEqualTo("when");
    }

    private ObjectNode explained(String question) {
        return asJson(service(EXTRACTIVE).ask(Inquiry.of(question).explained()));
    }

    /// Without what differs from one answering to the next.
    private static JsonNode timeless(ObjectNode json) {
        ObjectNode copy = json.deepCopy();
        copy.remove("meta");
        if (copy.path("trace") instanceof ObjectNode trace) {
            trace.remove("timings");
        }
        return copy;
    }

    private AskService service(Answerer answerer) {
        return asked.service(answerer);
    }

    private static ObjectNode asJson(Reply reply) {
        return JsonMapper.shared().valueToTree(AnswerJson.of(reply));
    }
}
