package footnote.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Inquiry;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.evidence.Caution;
import footnote.evidence.RefusalReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The kit as somebody would use it, over the sample briefings.
@FootnoteTest(documents = "documents")
class BriefingsTest {
    @Test
    void aSumIsAnsweredInShortAndQuoted(DocumentsUnderTest documents) {
        assertThat(documents.ask("How large a loan did the council ask for?"))
                .isGrounded()
                .hasShortAnswer("£54m")
                .citesFirst("money", "a loan of £54 million")
                .cites("money", "councillors had asked the government")
                .doesNotCite("monitoring-visits")
                .saysNothingUnsupported();
    }

    @Test
    void whatTheDocumentsDoNotSayIsRefused(DocumentsUnderTest documents) {
        assertThat(documents.ask("How much was the loan in 2019?"))
                .isRefused()
                .because(RefusalReason.NOT_ABOUT_THAT_NAME)
                .saying("2019")
                .citesExactly();
    }

    @Test
    void aQuestionMayGoOnFromAnother(DocumentsUnderTest documents) {
        var before =
                new Turn(Question.of("How were the children's services rated in December 2023?"), Optional.empty());

        assertThat(documents.ask(Inquiry.of("and in 2018?").after(List.of(before))))
                .isGrounded()
                .cites("inspection-december-2023", "services \"good\" in 2018");
    }

    @Nested
    class Within {
        @Test
        void nestedTestsAskTheSameDocuments(DocumentsUnderTest documents) {
            assertThat(documents.ask("xylophone")).isRefused();
        }
    }

    @Nested
    @FootnoteTest(documents = "documents", caution = Caution.HIGH)
    class WithMoreCaution {
        @Test
        void theNearestAnnotationCounts(DocumentsUnderTest documents) {
            assertThat(documents.ask("How much was the loan in 2019?")).isRefused();
        }
    }
}
