package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.ExtractiveAnswerer;
import footnote.ask.AskedFolder;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexedFolder;
import footnote.llm.SentenceCheck.Ruling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language model that is asked what a follow-up means.
class RewrittenQuestionTest {
    private static final String BELL = "May Bell said that cats purr.";

    @TempDir
    private Path folder;

    @AutoClose
    private AskedFolder documents;

    private String rewriting = "What did May Bell say?\n";
    private Ending ending = new Ending.Complete();
    private final List<Prompt> asked = new ArrayList<>();
    private final List<Duration> left = new ArrayList<>();

    @BeforeEach
    void index() {
        documents = AskedFolder.of(new IndexedFolder(folder)
                .with("reed.md", "Ann Reed said that owls hoot.\n")
                .with("bell.md", BELL + "\n"));
    }

    @Test
    void ofSeveralMeaningsItTellsTheOneThatIsAnsweredAndShown() {
        Reply reply = ask("What did she say?", "Who are Ann Reed and May Bell?");

        assertThat(reply.resolved()).isEqualTo("What did May Bell say?");
        assertThat(reply.isRewritten()).isTrue();
        assertThat(((Grounded) reply.answer()).citations())
                .extracting(citation -> citation.quotation().text())
                .containsExactly(BELL);
        assertThat(asked.getFirst().user())
                .contains("\nEarlier question: Who are Ann Reed and May Bell?\nLast question: What did she say?\n")
                .endsWith("Rewritten:");
    }

    @Test
    void whatItMayNotSayIsPassedOverAndTheServiceAsksBack() {
        rewriting = "What did Joan Frost say?";

        Reply reply = ask("What did she say?", "Who are Ann Reed and May Bell?");

        assertThat(reply.answer()).isInstanceOf(Clarify.class);
        assertThat(reply.isRewritten()).isFalse();
    }

    @Test
    void whereItFailsTheServiceAsksBack() {
        ending = new Ending.Failure(Ending.Reason.STALLED, "It stalled.");

        assertThat(ask("What did she say?", "Who are Ann Reed and May Bell?").answer())
                .isInstanceOf(Clarify.class);
    }

    @Test
    void itIsNotAskedWhatIsClear() {
        Reply reply = ask("What did she say?", "Who is May Bell?");

        assertThat(reply.resolved()).isEqualTo("What did May Bell say?");
        assertThat(reply.isRewritten()).isFalse();
        assertThat(asked).allMatch(prompt -> prompt.user().contains("Passages:"));
    }

    @Test
    void ofATalkThatIsAboutAPersonItHearsNothing() {
        ask("What did she say?", "My name is Kit. Who are Ann Reed and May Bell?");

        assertThat(asked).isEmpty();
    }

    @Test
    void itLeavesMostOfTheTimeToTheAnswer() {
        ask("What did she say?", "Who are Ann Reed and May Bell?");

        assertThat(left).hasSize(2);
        assertThat(left.getFirst()).isLessThanOrEqualTo(Limits.USUAL.whole().dividedBy(4));
        assertThat(left.getLast()).isGreaterThan(Limits.USUAL.whole().dividedBy(2));
    }

    private Ending write(Prompt prompt, Deadline deadline, PieceConsumer pieces) {
        asked.add(prompt);
        left.add(deadline.left());
        if (prompt.user().endsWith("Rewritten:")) {
            pieces.accept(rewriting);
            return ending;
        }
        pieces.accept("May Bell said that cats purr [1].");
        return new Ending.Complete();
    }

    private Reply ask(String question, String before) {
        SentenceCheck first = (_, sources) -> new Ruling.Shown(
                sources.getFirst(),
                List.of(sources.getFirst().passage().sentences().getFirst()),
                0.9);
        var worded = new ModelAnswerer(
                new ExtractiveAnswerer(new OverlapAssessor()), this::write, ScriptedModel.settings("text"), first);
        return documents
                .service(worded)
                .ask(Inquiry.of(question).after(List.of(new Turn(Question.of(before), Optional.empty()))));
    }
}
