package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.AnswerSentence;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.answer.Wording.By;
import footnote.ask.AskedFolder;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexedFolder;
import footnote.llm.Ending.Reason;
import footnote.llm.SentenceCheck.Ruling;
import footnote.passage.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language model in the whole course of a question.
class AskedModelTest {
    private static final String BOTH = "When do owls hoot and where do cats purr?";
    private static final String OWLS = "Owls hoot at midnight.";
    private static final String CATS = "Cats purr on the sofa.";
    private static final String OF_OWLS = "At midnight owls hoot.";
    private static final String OF_CATS = "On the sofa cats purr.";

    /// Shows everything, resting on the first sentence of the first source.
    private static final SentenceCheck ANY = (_, sources) -> {
        Sentence first = sources.getFirst().passage().sentences().getFirst();
        return new Ruling.Shown(sources.getFirst(), List.of(first), 0.9);
    };

    @TempDir
    private Path folder;

    @AutoClose
    private AskedFolder documents;

    private final List<Prompt> asked = new ArrayList<>();
    private final List<AnswerEvent> events = new ArrayList<>();
    private Ending endingOfCats = new Ending.Complete();

    @BeforeEach
    void indexTwoDocuments() {
        documents =
                AskedFolder.of(new IndexedFolder(folder).with("owls.txt", OWLS).with("cats.txt", CATS));
    }

    @Test
    void theAnswersToSeveralQuestionsAreWordedEachAndNumberedThrough() {
        Reply reply = ask(Inquiry.of(BOTH));

        assertThat(grounded(reply).sentences())
                .containsExactly(
                        new AnswerSentence(OF_OWLS, List.of(1), 0.9), new AnswerSentence(OF_CATS, List.of(2), 0.9));
        assertThat(reply.answer().shown())
                .extracting(citation -> citation.quotation().text())
                .containsExactly(OWLS, CATS);
        assertThat(grounded(reply).wording().model())
                .hasValueSatisfying(model -> assertThat(model.written()).isEqualTo(2));
        assertThat(events.stream().filter(Ready.class::isInstance).map(Ready.class::cast))
                .containsExactly(
                        new Ready(
                                grounded(reply).sentences().getFirst(),
                                reply.answer().shown().subList(0, 1)),
                        new Ready(
                                grounded(reply).sentences().getLast(),
                                reply.answer().shown().subList(1, 2)));
    }

    @Test
    void whereTheModelFailsForOneOfThemThatOneIsQuoted() {
        endingOfCats = new Ending.Failure(Reason.STALLED, "It stalled.");

        Reply reply = ask(Inquiry.of(BOTH));

        assertThat(grounded(reply).sentences()).extracting(AnswerSentence::text).containsExactly(OF_OWLS, CATS);
        Wording wording = grounded(reply).wording();
        assertThat(wording.by()).isEqualTo(By.MODEL);
        assertThat(wording.fallbacks()).containsExactly(Fallback.TOO_SLOW);
        assertThat(events).contains(new Withdrawn(1, Optional.of(Fallback.TOO_SLOW)));
    }

    @Test
    void howAnAnswerCameAboutChangesNothingOfIt() {
        Reply plain = ask(Inquiry.of("When do owls hoot?"));
        Reply explained = ask(Inquiry.of("When do owls hoot?").explained());

        assertThat(explained.answer()).isEqualTo(plain.answer());
        assertThat(explained.trace()).isPresent();
    }

    @Test
    void whatIsAboutAPersonInAnEarlierTurnIsSentNowhereEither() {
        Inquiry goesOn = Inquiry.of("and when do they hoot?");

        Reply plain = ask(goesOn.after(List.of(turn("Do owls hoot?"))));
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().user()).contains("Do owls hoot?");
        Reply named = ask(goesOn.after(List.of(turn("My name is Owls. Do owls hoot?"))));

        assertThat(asked).hasSize(1);
        assertThat(grounded(plain).wording().by()).isEqualTo(By.MODEL);
        assertThat(grounded(named).wording()).isEqualTo(Wording.notAsked(Fallback.PERSONAL_DATA));
    }

    private static Turn turn(String question) {
        return new Turn(Question.of(question), Optional.empty());
    }

    private static Grounded grounded(Reply reply) {
        return (Grounded) reply.answer();
    }

    private Ending write(Prompt prompt, PieceConsumer pieces) {
        asked.add(prompt);
        boolean ofCats = prompt.user().contains("Question: Where do cats");
        pieces.accept((ofCats ? OF_CATS : OF_OWLS) + " [1]\n\n");
        return ofCats ? endingOfCats : new Ending.Complete();
    }

    private Reply ask(Inquiry inquiry) {
        var worded = new ModelAnswerer(
                new ExtractiveAnswerer(new OverlapAssessor()),
                (prompt, _, pieces) -> write(prompt, pieces),
                ScriptedModel.settings("text"),
                ANY);
        AnswerListener listener = events::add;
        return documents.service(worded).ask(inquiry, listener);
    }
}
