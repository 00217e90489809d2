package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.answer.Answer.Grounded;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundedTest {
    private static final String TEXT = "Owls hoot.";

    @Test
    void takesSentencesThatAllCiteAFootnoteThatIsThere() {
        var answer =
                new Grounded(List.of(new AnswerSentence(TEXT, List.of(1, 2), 1)), List.of(citation(1), citation(2)));

        assertThat(answer.shown()).hasSize(2);
    }

    @Test
    void rejectsAnAnswerWithoutASentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grounded(List.of(), List.of()));
    }

    @Test
    void rejectsASentenceWithoutACitation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerSentence(TEXT, List.of(), 1))
                .withMessageContaining(TEXT);
    }

    @Test
    void rejectsASentenceThatCitesAFootnoteThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Grounded(List.of(new AnswerSentence(TEXT, List.of(1, 2), 1)), List.of(citation(1))))
                .withMessageContaining("[2]");
    }

    @Test
    void rejectsAFootnoteThatNoSentenceCites() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grounded(
                        List.of(new AnswerSentence(TEXT, List.of(1), 1)), List.of(citation(1), citation(2))))
                .withMessageContaining("citation 2");
    }

    @Test
    void rejectsFootnotesThatAreNotNumberedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grounded(List.of(new AnswerSentence(TEXT, List.of(2), 1)), List.of(citation(2))));
        assertThatIllegalArgumentException().isThrownBy(() -> citation(0));
    }

    @Test
    void rejectsSupportThatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSentence(TEXT, List.of(1), 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSentence(TEXT, List.of(1), -0.1));
    }

    private static Citation citation(int number) {
        var provenance =
                new Provenance("Owls", null, null, null, DocumentKind.OTHER, null, List.of(), false, null, null);
        var quotation = new Quotation(new DocumentId("owls"), Version.of(TEXT), new Span(0, TEXT.length()), TEXT);
        return new Citation(number, quotation, provenance, "owls.txt", null, null, List.of(), List.of());
    }
}
