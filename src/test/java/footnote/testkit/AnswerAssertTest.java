package footnote.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.NearMiss;
import footnote.answer.ShortAnswer;
import footnote.ask.Reply;
import footnote.conversation.Question;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.evidence.RefusalReason;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds of an answer, and above all what does not.
class AnswerAssertTest {
    private static final String TEXT = "The lido reopens on 3 May, Ann Reed said.";
    private static final Citation LIDO = citation(TEXT, new Speaker("Ann Reed", null));

    private static final GivenAnswer ANSWERED = answered("3 May", TEXT, TEXT);
    private static final GivenAnswer REFUSED = given(
            new Answer.Abstained(
                    RefusalReason.TOO_LITTLE_EVIDENCE,
                    "The documents do not say. What comes nearest does not mention '2019'.",
                    List.of(new NearMiss(LIDO, 1))),
            TEXT);
    private static final GivenAnswer ASKED_BACK =
            given(new Answer.Clarify("Which do you mean?", List.of("Ann?", "Bob?")), TEXT);

    @Test
    void whatIsSoHolds() {
        assertThat(ANSWERED)
                .isGrounded()
                .cites("lido", "reopens on 3 May")
                .citesFirst("lido", "Ann Reed said")
                .doesNotCite("rink")
                .citesExactly()
                .hasShortAnswer("the 3 May")
                .isSaidBy("Reed")
                .saysNothingUnsupported();
        assertThat(REFUSED)
                .isRefused()
                .because(RefusalReason.TOO_LITTLE_EVIDENCE)
                .saying("'2019'")
                .citesExactly();
        assertThat(ASKED_BACK).asksBack("Bob?", "Ann?").asksBack();
    }

    @Test
    void anAnswerIsOfOneSort() {
        failing(() -> assertThat(REFUSED).isGrounded(), "Expected an answer with footnotes, but 'When?' was refused");
        failing(() -> assertThat(ANSWERED).isRefused(), "Expected a refusal");
        failing(() -> assertThat(ANSWERED).asksBack(), "Expected a question back");
        failing(() -> assertThat(ASKED_BACK).asksBack("Carl?"), "Expected the choices [Carl?]");
    }

    @Test
    void whatWasShownIsToldWhole() {
        assertThat(ANSWERED.toString()).isEqualTo("""
                'When?' was answered with '3 May': The lido reopens on 3 May, Ann Reed said.
                  [1] lido, characters 0 to 41, said by Ann Reed: The lido reopens on 3 May, Ann Reed said.""");
        assertThat(REFUSED.toString()).startsWith("'When?' was refused because of TOO_LITTLE_EVIDENCE: The documents");
        assertThat(ASKED_BACK.toString()).isEqualTo("'When?' was asked back: Which do you mean? [Ann?, Bob?]");
    }

    @Test
    void aFootnoteThatIsMissingIsNamed() {
        failing(
                () -> assertThat(ANSWERED).isGrounded().cites("lido", "4 May"),
                "Expected a footnote to '4 May' (lido)");
        failing(() -> assertThat(ANSWERED).isGrounded().citesFirst("rink", "3 May"), "the first footnote");
        failing(() -> assertThat(ANSWERED).isGrounded().doesNotCite("lido"), "no footnote to the document lido");
    }

    @Test
    void wordsOfTheAnswerThatAreOtherAreNamed() {
        failing(() -> assertThat(ANSWERED).isGrounded().hasShortAnswer("4 May"), "the short answer '4 May'");
        failing(() -> assertThat(ANSWERED).isGrounded().hasNoShortAnswer(), "Expected no short answer");
        failing(() -> assertThat(ANSWERED).isGrounded().isSaidBy("May Bell"), "said by 'May Bell'");
        failing(
                () -> assertThat(REFUSED).isRefused().because(RefusalReason.KIND_NOT_FOUND),
                "because of KIND_NOT_FOUND");
        failing(() -> assertThat(REFUSED).isRefused().saying("2020"), "that says '2020'");
    }

    @Test
    void aQuotationThatTheDocumentDoesNotHaveIsNamed() {
        failing(
                () -> assertThat(answered("3 May", TEXT, "The lido reopens on 4 May, Ann Reed said."))
                        .isGrounded()
                        .citesExactly(),
                "characters 0 to 41 of lido to be quoted exactly, but '" + TEXT
                        + "' is quoted where it says 'The lido reopens on 4 May");
        failing(
                () -> assertThat(answered("3 May", TEXT, null)).isGrounded().saysNothingUnsupported(),
                "the cited version has no such place");
        failing(() -> assertThat(given(REFUSED.answer(), null)).isRefused().citesExactly(), "has no such place");
    }

    @Test
    void aSentenceInOtherWordsThanItsQuotationIsUnsupported() {
        failing(
                () -> assertThat(answered("3 May", "The lido reopens in May.", TEXT))
                        .isGrounded()
                        .saysNothingUnsupported(),
                "'The lido reopens in May.' does not");
    }

    @Test
    void theNameOfWhoeverSaysItIsBackedByTheirSpeech() {
        assertThat(answered("Ann Reed", TEXT, TEXT)).isGrounded().saysNothingUnsupported();
    }

    @Test
    void whatATestSaysOfItsAssertionComesFirst() {
        failing(() -> assertThat(ANSWERED).as("100 % of May").isGrounded().isSaidBy("May Bell"), "[100 % of May]");
    }

    private static void failing(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(message);
    }

    private static GivenAnswer answered(String shortAnswer, String sentence, @Nullable String stored) {
        return given(
                new Answer.Grounded(
                        new ShortAnswer.Words(shortAnswer, 1),
                        List.of(new AnswerSentence(sentence, List.of(1), 1)),
                        List.of(LIDO)),
                stored);
    }

    private static GivenAnswer given(Answer answer, @Nullable String stored) {
        return new GivenAnswer(
                new Reply(
                        Question.of("When?"),
                        "When?",
                        false,
                        answer,
                        List.of(),
                        "id",
                        "generation",
                        "hybrid",
                        1,
                        List.of(),
                        Optional.empty()),
                answer.shown().stream()
                        .map(citation -> new CitedText(citation, stored))
                        .toList());
    }

    private static Citation citation(String text, Speaker speaker) {
        var provenance =
                new Provenance("The lido", null, null, null, DocumentKind.NEWS, null, List.of(), false, null, null);
        return new Citation(
                1,
                new Quotation(new DocumentId("lido"), Version.of(text), new Span(0, text.length()), text),
                provenance,
                "lido.txt",
                null,
                speaker,
                List.of(),
                List.of());
    }
}
