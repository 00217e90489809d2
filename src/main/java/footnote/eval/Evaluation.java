package footnote.eval;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

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

    /// The share of answerable questions with a right sentence among the first k ranked, refused or not.
    public double hitsWithin(int k) {
        return share(answerable(), outcome -> outcome.isRankedWithin(k));
    }

    /// The same for plain search.
    public double plainHitsWithin(int k) {
        return share(answerable(), outcome -> outcome.isPlainlyFoundWithin(k));
    }

    public double refusedOfAnswerable() {
        return share(answerable(), Outcome::isRefused);
    }

    public double refusedOfUnanswerable() {
        return share(unanswerable(), Outcome::isRefused);
    }

    /// The share of unanswerable questions for which plain search finds no sentence at all.
    public double plainRefusedOfUnanswerable() {
        return share(unanswerable(), outcome -> outcome.plain().isEmpty());
    }

    /// The share of answerable questions for which plain search finds no sentence at all.
    public double plainRefusedOfAnswerable() {
        return share(answerable(), outcome -> outcome.plain().isEmpty());
    }

    /// The share of answerable questions that were answered with a right sentence first.
    public double answeredRightAtOnce() {
        return share(answerable(), Outcome::isRightAtOnce);
    }

    /// The share with a right short answer, of those that have one.
    public double shortRight() {
        return share(having(outcome -> !outcome.cited().shortAnswers().isEmpty()), Outcome::isShortRight);
    }

    /// The share told to be said by the right one, of those with a speaker.
    public double speakerRight() {
        return share(having(outcome -> outcome.cited().speaker() != null), Outcome::isSpeakerRight);
    }

    /// The share that cites all that has to be cited, of those where that is more than one thing.
    public double complete() {
        return share(having(outcome -> !outcome.cited().every().isEmpty()), Outcome::isComplete);
    }

    /// The share with a right sentence shown first, of the answerable that go on from others.
    public double followUpsRight() {
        return share(having(outcome -> !outcome.known().history().isEmpty()), Outcome::isRightAtOnce);
    }

    /// The same of these questions asked alone.
    public double followUpsAloneRight() {
        return share(
                alone.stream().filter(outcome -> outcome.known().isAnswerable()).toList(), Outcome::isRightAtOnce);
    }

    /// The share of those that must be asked back, which were.
    public double askedBack() {
        return share(
                outcomes.stream()
                        .filter(outcome -> outcome.known().due() instanceof Due.AskedBack)
                        .toList(),
                Outcome::isRight);
    }

    private List<Outcome> having(Predicate<Outcome> something) {
        return answerable().stream().filter(something).toList();
    }

    /// The share of questions whose every shown citation is exact.
    public double exact() {
        return share(outcomes, Outcome::exact);
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
        return share(surest, outcome -> !outcome.isRankedWithin(1));
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

    private static double share(List<Outcome> of, Predicate<Outcome> having) {
        return of.isEmpty() ? Double.NaN : (double) of.stream().filter(having).count() / of.size();
    }
}
