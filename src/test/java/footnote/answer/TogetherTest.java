package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence.Role;
import footnote.answer.Together.Part;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.evidence.RefusalReason;
import footnote.passage.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final String WHO = "Who?";
    private static final String WHEN = "When?";
    private static final Provenance PROVENANCE =
            new Provenance("A", null, null, null, DocumentKind.OTHER, null, List.of(), false, null, null);

    @Test
    void aSingleQuestionKeepsItsAnswer() {
        Grounded answer = grounded("Ann runs it.");

        assertThat(Together.of(List.of(new Part(WHO, answer)))).isSameAs(answer);
    }

    @Test
    void footnotesAreNumberedThrough() {
        Grounded together = (Grounded) Together.of(
                List.of(new Part(WHO, grounded("Ann runs it.")), new Part(WHEN, grounded("It opened in May."))));

        assertThat(together.sentences())
                .extracting(AnswerSentence::text, AnswerSentence::citations)
                .containsExactly(tuple("Ann runs it.", List.of(1)), tuple("It opened in May.", List.of(2)));
        assertThat(together.status()).isEqualTo(AnswerStatus.ANSWERED);
    }

    @Test
    void eachQuestionHasItsShareOfTheSentences() {
        Grounded together = (Grounded) Together.of(List.of(
                new Part(WHO, grounded("Ann runs it.", "Bea helps.", "Cy sweeps.")),
                new Part(WHEN, grounded("It opened in May.", "It shuts in June.", "Dates vary."))));

        assertThat(together.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly("Ann runs it.", "Bea helps.", "It opened in May.", "It shuts in June.");
    }

    @Test
    void whatAModelWordedIsNoListHoweverMuchItWrote() {
        Grounded worded = grounded("Ann runs it.", "Bea helps.", "Cy sweeps.", "Di cooks.")
                .worded(Wording.by(new Wording.Model("m", "p", 4, 0)));

        Grounded together =
                (Grounded) Together.of(List.of(new Part(WHO, worded), new Part(WHEN, grounded("It opened in May."))));

        assertThat(together.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly("Ann runs it.", "Bea helps.", "It opened in May.");
    }

    @Test
    void aSentenceThatAnswersBothIsShownOnce() {
        Grounded together = (Grounded) Together.of(List.of(
                new Part(WHO, grounded("Ann opened it in May.")), new Part(WHEN, grounded("Ann opened it in May."))));

        assertThat(together.sentences()).hasSize(1);
        assertThat(together.citations()).hasSize(1);
    }

    @Test
    void whatIsNotAnsweredIsNamedWithItsReason() {
        Grounded together = (Grounded) Together.of(List.of(
                new Part(WHO, grounded("Ann runs it.")), new Part(WHEN, refused("The documents do not say when."))));

        assertThat(together.status()).isEqualTo(AnswerStatus.PARTLY_ANSWERED);
        assertThat(together.unanswered())
                .containsExactly(
                        new Unanswered(WHEN, RefusalReason.NO_SENTENCE_ANSWERS, "The documents do not say when."));
    }

    @Test
    void listsDifferencesAndWhatCouldBeAskedInsteadAreKept() {
        Grounded differing = new Grounded(
                null,
                grounded("It cost £4m.", "It cost £6m.").sentences(),
                grounded("It cost £4m.", "It cost £6m.").citations(),
                List.of(new Conflict(
                        "amounts",
                        List.of(new Conflict.Side("£4m", List.of(1)), new Conflict.Side("£6m", List.of(2))))),
                List.of(),
                List.of(),
                Wording.QUOTED);
        Grounded together = (Grounded) Together.of(
                List.of(new Part(WHO, grounded("Ann.", "Bea.", "Cy.", "Di.", "Eve.")), new Part(WHEN, differing)));

        assertThat(together.sentences()).hasSize(7);
        assertThat(together.conflicts())
                .flatExtracting(Conflict::sides)
                .extracting(Conflict.Side::citations)
                .containsExactly(List.of(6), List.of(7));
        assertThat(Together.of(List.of(
                        new Part(WHO, refused("Nobody.").offering("Who else?")), new Part(WHEN, refused("No day.")))))
                .isInstanceOfSatisfying(
                        Abstained.class,
                        refusal -> assertThat(refusal.choices()).containsExactly("Who else?"));
    }

    @Test
    void whereNothingIsAnsweredEachRefusalIsTold() {
        Abstained together = (Abstained) Together.of(
                List.of(new Part(WHO, refused("Nobody is named.")), new Part(WHEN, refused("No day is named."))));

        assertThat(together.message()).isEqualTo("“Who?” Nobody is named. “When?” No day is named.");
        assertThat(together.nearest())
                .extracting(near -> near.citation().number())
                .containsExactly(1);
    }

    @Test
    void aPartIsNoQuestionBack() {
        List<Part> parts =
                List.of(new Part(WHO, grounded("Ann runs it.")), new Part(WHEN, new Answer.AboutService("I quote.")));

        assertThatIllegalArgumentException().isThrownBy(() -> Together.of(parts));
    }

    private static Abstained refused(String message) {
        return new Abstained(
                RefusalReason.NO_SENTENCE_ANSWERS, message, List.of(new NearMiss(citation(1, "Nobody knows."), 1)));
    }

    private static Grounded grounded(String... texts) {
        var sentences = new ArrayList<AnswerSentence>();
        var citations = new ArrayList<Citation>();
        for (String text : texts) {
            citations.add(citation(citations.size() + 1, text));
            sentences.add(new AnswerSentence(text, List.of(citations.size()), 1, Role.ANSWER));
        }
        return new Grounded(sentences, citations);
    }

    private static Citation citation(int number, String text) {
        var quotation = new Quotation(new DocumentId("a"), Version.of(text), new Span(0, text.length()), text);
        return new Citation(number, quotation, PROVENANCE, "a.md", null, null, List.of(), List.of());
    }
}
