package footnote.eval;

import java.util.Comparator;
import java.util.List;

/// What became of all questions of a file, and the figures over them. Shares lie between 0 and 1, and are not a
/// number where there is nothing to count.
///
/// @param alone of the questions that go on from others, the same asked as somebody would who had asked
///     nothing before
public record Evaluation(List<Outcome> outcomes, List<Outcome> alone) {
    public Evaluation {
        outcomes = List.copyOf(outcomes);
        alone = List.copyOf(alone);
    }

    /// Where none goes on from others.
    public Evaluation(List<Outcome> outcomes) {
        this(outcomes, List.of());
    }

    public List<Outcome> answerable() {
        return outcomes.stream()
                .filter(outcome -> outcome.known().isAnswerable())
                .toList();
    }

    public List<Outcome> unanswerable() {
        return outcomes.stream()
                .filter(outcome -> outcome.known().due() instanceof Due.Refused)
                .toList();
    }

    /// Those that are marked as known misses and are right.
    public List<Outcome> missedNoMore() {
        return outcomes.stream()
                .filter(outcome -> outcome.known().knownMiss() && outcome.isRight())
                .toList();
    }

    /// A share of the questions that count for it.
    public double of(Figure figure) {
        return figure.share(outcomes);
    }

    /// The same of plain search; not a number where it is not told of it.
    public double plain(Figure figure) {
        return figure.plainShare(outcomes);
    }

    /// The share with a right sentence shown first of the answerable questions that go on from others, asked alone.
    public double followUpsAloneRight() {
        return Figure.RIGHT_FIRST.share(alone);
    }

    /// How well the confidence tells questions that the documents answer from others, with its interval over
    /// the questions.
    public BootstrapInterval answerability() {
        return BootstrapInterval.of(
                judged().stream()
                        .map(outcome -> List.of(new Judged(outcome.known().isAnswerable(), outcome.confidence())))
                        .toList(),
                Judged::auroc);
    }

    /// The share of wrong first sentences where only the surest questions are answered, a question that the
    /// documents do not answer counting as wrong, and of equally sure ones the wrong ones first (risk and
    /// coverage; El-Yaniv and Wiener, JMLR 2010).
    ///
    /// @param coverage the share of all questions that are answered, above 0
    public double risk(double coverage) {
        List<Outcome> all = judged();
        List<Outcome> surest = all.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence)
                        .reversed()
                        .thenComparing(outcome -> outcome.isRankedWithin(1)))
                .limit(Math.max(1, Math.round(coverage * all.size())))
                .toList();
        return surest.stream()
                .mapToInt(outcome -> outcome.isRankedWithin(1) ? 0 : 1)
                .average()
                .orElse(Double.NaN);
    }

    /// The questions that have an answer or must be refused.
    private List<Outcome> judged() {
        return outcomes.stream()
                .filter(outcome -> !(outcome.known().due() instanceof Due.AskedBack))
                .toList();
    }

    /// The time that this share of the answers took at most, in milliseconds.
    public double tookMs(double share) {
        return Latencies.of(outcomes.stream().mapToDouble(Outcome::tookMs)).percentile(share);
    }
}
