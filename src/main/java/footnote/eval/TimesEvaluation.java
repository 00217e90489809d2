package footnote.eval;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.DocumentId;
import footnote.evidence.Candidate;
import footnote.evidence.RankingFeatures;
import footnote.evidence.ReadingAssessor;
import footnote.evidence.TimeFeatures;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures what minding the time that a question asks about does for the order of a page's sentences: each
/// question is
/// asked to its page, with and without. The pages that the reader was trained on are for fitting the weights,
/// the others
/// for the figures.
///
/// @param trainedOn the titles of those pages
/// @param folder where the index may be made, and is removed again
/// @param assessor that orders the sentences
public record TimesEvaluation(Set<String> trainedOn, Path folder, ReadingAssessor assessor) {
    private static final int PASSAGES = 50;
    private static final QuestionAnalyzer ANALYZER = new QuestionAnalyzer();
    private static final Retriever RETRIEVER = new Retriever(PASSAGES, QueryVectors.NONE);

    /// A sentence, as the weights of the time are fitted on it.
    ///
    /// @param order its score without the time
    public record Row(String text, boolean right, double order, RankingFeatures ranking, TimeFeatures time) {}

    /// A question with the sentences that were read.
    public record Rows(String question, List<Row> sentences) {}

    /// The same with the titles that a file has, one a line, lines that begin with `#` left out.
    ///
    /// @throws RetrievalSetException when it cannot be read
    public static TimesEvaluation of(Path titles, Path folder, ReadingAssessor assessor) {
        try (Stream<String> lines = Files.lines(titles)) {
            return new TimesEvaluation(
                    lines.filter(line -> !line.startsWith("#")).collect(Collectors.toSet()), folder, assessor);
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(titles, e);
        }
    }

    /// Prints the figures over the pages that nothing is fitted on.
    public void measure(Path file, PrintWriter out) {
        var with = new ArrayList<List<Double>>();
        var without = new ArrayList<List<Double>>();
        each(file, false, (question, index) -> {
            QuestionAnalysis analysis = ANALYZER.analyze(question.question(), index);
            with.add(List.of(isFirstRight(question, analysis, index)));
            without.add(List.of(isFirstRight(question, analysis.atAnyTime(), index)));
        });
        out.printf(Locale.UK, "%d questions that name a time, each asked to its page%n%n", with.size());
        out.println("| | right sentence first |");
        out.println("|---|---|");
        out.println("| time minded | " + BootstrapInterval.ofMean(with) + " |");
        out.println("| not minded | " + BootstrapInterval.ofMean(without) + " |");
        out.println("| difference | " + BootstrapInterval.ofMean(differences(with, without)) + " |");
    }

    private static List<List<Double>> differences(List<List<Double>> with, List<List<Double>> without) {
        return IntStream.range(0, with.size())
                .mapToObj(i -> List.of(with.get(i).getFirst() - without.get(i).getFirst()))
                .toList();
    }

    private double isFirstRight(TimedQuestion question, QuestionAnalysis analysis, IndexSnapshot index) {
        return assessor.assess(analysis, candidates(question, analysis, index), index).ranked().stream()
                        .limit(1)
                        .anyMatch(first -> question.isAnsweredBy(
                                first.candidate().sentence().text()))
                ? 1
                : 0;
    }

    /// Writes the features of the other pages, a line of JSON for each question.
    public void writeFeatures(Path file, Path to) {
        var rows = new ArrayList<Rows>();
        each(file, true, (question, index) -> {
            QuestionAnalysis analysis = ANALYZER.analyze(question.question(), index);
            assessor.features(analysis, candidates(question, analysis, index), index)
                    .ifPresent(features -> rows.add(rows(question, features)));
        });
        JsonLine.write(to, rows);
    }

    private Rows rows(TimedQuestion question, ReadingAssessor.Features features) {
        return new Rows(
                question.question().text(),
                IntStream.range(0, features.candidates().size())
                        .mapToObj(i -> new Row(
                                features.candidates().get(i).sentence().text(),
                                question.isAnsweredBy(
                                        features.candidates().get(i).sentence().text()),
                                assessor.order(features.ranking().get(i)),
                                features.ranking().get(i),
                                features.times().get(i)))
                        .toList());
    }

    private static List<Candidate> candidates(TimedQuestion question, QuestionAnalysis analysis, IndexSnapshot index) {
        return Candidate.of(RETRIEVER
                .retrieve(analysis, PassageFilter.of(question.document()), index)
                .passages());
    }

    /// What is done with one question.
    private interface Each {
        void accept(TimedQuestion question, IndexSnapshot index);
    }

    private void each(Path file, boolean fitted, Each each) {
        Map<DocumentId, String> texts = new LinkedHashMap<>();
        List<TimedQuestion> questions = TimedQuestion.read(file, texts::put).stream()
                .filter(question -> trainedOn.contains(question.title()) == fitted
                        && !question.answers().isEmpty())
                .toList();
        try (var shelf = TemporaryShelf.of(texts, folder)) {
            questions.forEach(question -> each.accept(question, shelf.snapshot()));
        }
    }
}
