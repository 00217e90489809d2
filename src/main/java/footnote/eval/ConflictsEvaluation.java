package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.ExtractiveAnswerer;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.DocumentId;
import footnote.evidence.EvidenceAssessor;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Measures whether answers show what several documents say: each question is asked to documents that differ,
/// once with
/// other documents heard before the best says more, and once without.
///
/// @param folder where the index may be made, and is removed again
/// @param assessor that tells which sentences answer
/// @param alone the same without a hearing for other documents
public record ConflictsEvaluation(Path folder, EvidenceAssessor assessor, EvidenceAssessor alone) {
    private static final int PASSAGES = 50;
    private static final QuestionAnalyzer ANALYZER = new QuestionAnalyzer();
    private static final Retriever RETRIEVER = new Retriever(PASSAGES, QueryVectors.NONE);

    /// What became of the questions; each figure is 1 or 0 for each of them.
    private record Figures(
            List<List<Double>> answered,
            List<List<Double>> right,
            List<List<Double>> unharmed,
            List<List<Double>> both,
            List<List<Double>> sides) {
        Figures() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(DisputedQuestion question, Answer answer) {
            List<String> shown = answer instanceof Grounded grounded
                    ? grounded.sentences().stream().map(AnswerSentence::text).toList()
                    : List.of();
            boolean every = question.hasEveryRight(shown);
            boolean wrong = question.hasAnyWrong(shown);
            add(answered, !shown.isEmpty());
            add(right, every);
            add(unharmed, !wrong);
            add(both, every && !wrong);
            add(
                    sides,
                    answer instanceof Grounded grounded && !grounded.conflicts().isEmpty());
        }

        private static void add(List<List<Double>> figures, boolean held) {
            figures.add(List.of(held ? 1.0 : 0.0));
        }

        String row(String name) {
            return "| %s | %s | %s | %s | %s | %s |"
                    .formatted(
                            name,
                            BootstrapInterval.ofMean(answered),
                            BootstrapInterval.ofMean(right),
                            BootstrapInterval.ofMean(unharmed),
                            BootstrapInterval.ofMean(both),
                            BootstrapInterval.ofMean(sides));
        }
    }

    /// Prints the figures.
    ///
    /// @throws RetrievalSetException when the file cannot be read
    public void measure(Path file, PrintWriter out) {
        Map<DocumentId, String> texts = new LinkedHashMap<>();
        List<DisputedQuestion> questions = DisputedQuestion.read(file, texts::put);
        var on = new Figures();
        var off = new Figures();
        try (var shelf = TemporaryShelf.of(texts, folder)) {
            var several = new ExtractiveAnswerer(assessor);
            var best = new ExtractiveAnswerer(alone).hearingTheBestAlone();
            for (DisputedQuestion question : questions) {
                on.add(question, answer(question, several, shelf.snapshot()));
                off.add(question, answer(question, best, shelf.snapshot()));
            }
        }
        out.printf(Locale.UK, "%d questions, each asked to its own documents%n%n", questions.size());
        out.println("| | answered | every valid answer shown | no wrong one shown | both | told that they differ |");
        out.println("|---|---|---|---|---|---|");
        out.println(on.row("several documents heard"));
        out.println(off.row("the best heard alone"));
    }

    private static Answer answer(DisputedQuestion question, ExtractiveAnswerer answerer, IndexSnapshot index) {
        Set<DocumentId> own = new HashSet<>(question.documents());
        QuestionAnalysis analysis = ANALYZER.analyze(question.question(), index);
        var filter = new PassageFilter(Set.of(), Set.of(), own, null, null);
        return answerer.answer(
                analysis, RETRIEVER.retrieve(analysis, filter, index).passages(), index);
    }
}
