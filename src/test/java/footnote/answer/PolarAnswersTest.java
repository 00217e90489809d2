package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.Proposition;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.ResourceLines;
import footnote.document.Span;
import footnote.document.Version;
import footnote.model.EvidenceReader;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import footnote.verify.SupportScorer;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions of our own over sentences of the training pages: what is due, the page, the question, the sentence.
class PolarAnswersTest {
    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_COVERAGE = 0.65;
    private static final String UNSAID = "-";

    private record Case(String due, String question, String sentence) {
        static Case of(String line) {
            String[] parts = line.split("\t", -1);
            return new Case(parts[0], parts[2], parts[3]);
        }

        String said(PolarAnswers answers) {
            var whole = new Span(0, sentence.length());
            var passage = new Passage(
                    new DocumentId("page"), Version.of(sentence), List.of(), List.of(new Sentence(whole, sentence)));
            var provenance = new Provenance(
                    "A page", "A publisher", null, null, DocumentKind.NEWS, null, List.of(), false, null, null);
            return Proposition.of(question)
                    .flatMap(asked -> answers.stated(asked, new GivenPassage(passage, provenance)))
                    .map(isSo -> isSo ? "yes" : "no")
                    .orElse(UNSAID);
        }
    }

    /// Precision before coverage: what is not stated stays unsaid.
    @Test
    void yesAndNoAreSaidOnlyWhereTheSentenceStatesThem() {
        try (EvidenceReader reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
            var answers = new PolarAnswers(new SentenceGate(new SupportScorer(reader)));
            List<Case> cases = ResourceLines.of(PolarAnswersTest.class, "polar-questions.tsv").stream()
                    .map(Case::of)
                    .toList();
            List<Case> said = cases.stream()
                    .filter(one -> !one.said(answers).equals(UNSAID))
                    .toList();
            List<Case> wrong = said.stream()
                    .filter(one -> !one.said(answers).equals(one.due))
                    .toList();
            long due = cases.stream().filter(one -> !one.due.equals(UNSAID)).count();

            assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - LEAST_PRECISION) * said.size()));
            assertThat(said).hasSizeGreaterThanOrEqualTo((int) (LEAST_COVERAGE * due));
        }
    }
}
