package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.model.ModelException;
import footnote.model.ReadingStoppedException;
import footnote.model.WindowReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Lets a model read the best windows of what was found, and judges by what it says and by the words that
/// question and sentence share. Where the model cannot be run, or takes too long, by the words alone.
///
/// Safe for use by several threads.
public final class ReadingAssessor implements EvidenceAssessor {
    /// The most windows that are read for a question.
    public static final int MOST_WINDOWS = 12;

    /// A sentence that is shown beside the best must answer with at least this probability, given that the best
    /// does.
    static final double LEAST_BESIDE = 0.5;

    /// What it counts that a sentence is said by those whose view is asked for, in the units of the score.
    static final double SAID_BY_THEM = 1;

    /// The same for the first sentence of another document that names such a thing as is asked for: what
    /// documents say
    /// differently is less likely taken for an answer, as each is by itself, and should be known.
    static final double LEAST_OF_OTHERS = 0.3;

    /// What puts a sentence behind all others that answers nothing: a page's own notice, or what is told of another one
    /// of several.
    static final double BEHIND_ALL = 1_000;

    /// How many of the first sentences are considered, some of which may say the same.
    static final int CONSIDERED = 10;

    private final OverlapAssessor words = new OverlapAssessor();
    private final EvidenceWeights weights = EvidenceWeights.shipped();
    private final Supplier<Optional<? extends WindowReader>> reader;
    private final Caution caution;
    private final double leastOfOthers;
    private final Consumer<String> tell;

    /// An assessor with a reader.
    ///
    /// @param reader empty where there is none on this machine
    /// @param tell what is for the operator
    public ReadingAssessor(Supplier<Optional<? extends WindowReader>> reader, Caution caution, Consumer<String> tell) {
        this(reader, caution, LEAST_OF_OTHERS, tell);
    }

    private ReadingAssessor(
            Supplier<Optional<? extends WindowReader>> reader,
            Caution caution,
            double leastOfOthers,
            Consumer<String> tell) {
        this.reader = reader;
        this.caution = caution;
        this.leastOfOthers = leastOfOthers;
        this.tell = tell;
    }

    /// The same without a hearing for other documents, to measure by.
    public ReadingAssessor hearingTheBestAlone() {
        return new ReadingAssessor(reader, caution, LEAST_BESIDE, tell);
    }

    @Override
    public Assessment assess(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        return timed(question, candidates, index).assessment();
    }

    @Override
    public TimedAssessment timed(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        long start = System.nanoTime();
        Optional<Assessment> unknown = unknownName(question, candidates, index);
        if (unknown.isPresent()) {
            return TimedAssessment.judgedSince(start, unknown.get());
        }
        Optional<ReadEvidence> read = read(question, candidates, index);
        long afterReading = System.nanoTime();
        Assessment assessment = read.map(evidence -> judged(question, candidates, evidence, index))
                .orElseGet(() -> words.assess(question, candidates, index));
        return new TimedAssessment(
                assessment, Duration.ofNanos(afterReading - start), Duration.ofNanos(System.nanoTime() - afterReading));
    }

    /// The refusal of a question about what no document knows, for which nothing need be read; empty for others.
    private Optional<Assessment> unknownName(
            QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        return Optional.of(candidates)
                .filter(found -> !found.isEmpty())
                .flatMap(_ -> new OverlapAnswerability(question, index).unknownName())
                .map(refusal -> Assessment.refused(words.rank(question, candidates, index), refusal, 0));
    }

    @Override
    public AssessmentTrace explain(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        long start = System.nanoTime();
        Optional<Assessment> unknown = unknownName(question, candidates, index);
        if (unknown.isPresent()) {
            Duration judging = Duration.ofNanos(System.nanoTime() - start);
            return OverlapAssessor.trace(unknown.get(), Ground.UNKNOWN_NAME, judging, question, index);
        }
        Optional<ReadEvidence> read = read(question, candidates, index);
        if (read.isEmpty()) {
            return words.explain(question, candidates, index);
        }
        long afterReading = System.nanoTime();
        Assessment assessment = judged(question, candidates, read.get(), index);
        long afterJudging = System.nanoTime();
        return new ReadingExplanation(question, read.get(), assessment, weights, caution, index)
                .trace(Duration.ofNanos(afterReading - start), Duration.ofNanos(afterJudging - afterReading));
    }

    /// What the reader says of the candidates; empty where there are none, or nothing that reads.
    private Optional<ReadEvidence> read(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var times = new TimeReader(question.time());
        var view = new ViewFit(question, index);
        List<ReadingWindow> windows =
                WindowChoice.of(new ReadingOrder(times, view).of(candidates), MOST_WINDOWS / question.parts(), index);
        try {
            return reader.get()
                    .map(model -> new SettingReader(question, index).read(model, windows))
                    .map(readings -> new ReadEvidence(question, times, view, windows, readings, index));
        } catch (ModelException | ReadingStoppedException e) {
            tell.accept(e.getMessage() + " The question was answered by words alone.");
            return Optional.empty();
        }
    }

    private Assessment judged(
            QuestionAnalysis question, List<Candidate> candidates, ReadEvidence evidence, IndexSnapshot index) {
        var others = new OtherOfSeveral(question, index);
        List<ScoredSentence> ranked = ranked(question, candidates, evidence, others);
        double probability = weights.answerable().probability(evidence.answerability(ranked));
        boolean isAnother = others.in(ranked.getFirst().candidate()).isPresent();
        if (isAnother || probability < weights.least().of(caution)) {
            return refused(question, candidates, ranked, index, probability);
        }
        List<ScoredSentence> answering = answering(question, ranked, evidence);
        List<ScoredSentence> inOrder = question.time().latest() ? new Recency(index).newestFirst(answering) : answering;
        return Assessment.answered(ranked, inOrder, probability);
    }

    private List<ScoredSentence> answering(
            QuestionAnalysis question, List<ScoredSentence> ranked, ReadEvidence evidence) {
        Set<DocumentId> heard = new HashSet<>();
        var answering = new ArrayList<ScoredSentence>();
        for (ScoredSentence scored : ranked.subList(0, Math.min(CONSIDERED, ranked.size()))) {
            Candidate candidate = scored.candidate();
            if (evidence.isRead(candidate) && scored.score() > ranked.getFirst().score() - BEHIND_ALL / 2) {
                boolean another = heard.add(candidate.passage().document()) && namesTheKind(question, candidate);
                double probability = weights.shown().probability(evidence.ranking(candidate));
                if (scored.equals(ranked.getFirst()) || probability >= (another ? leastOfOthers : LEAST_BESIDE)) {
                    answering.add(scored);
                }
            }
        }
        return answering;
    }

    /// Whether such a thing is asked for, and the sentence names one, so that it can be set beside what others name.
    private static boolean namesTheKind(QuestionAnalysis question, Candidate candidate) {
        return OverlapAnswerability.isTold(question.wanted())
                && TypeEvidence.has(question.wanted(), candidate.sentence().text());
    }

    private List<ScoredSentence> ranked(
            QuestionAnalysis question, List<Candidate> candidates, ReadEvidence evidence, OtherOfSeveral others) {
        var notices = new PageNotices(question);
        return candidates.stream()
                .map(candidate -> scored(
                        candidate,
                        evidence,
                        notices.include(candidate) || others.in(candidate).isPresent()))
                .sorted(ScoredSentence.BEST_FIRST)
                .toList();
    }

    private ScoredSentence scored(Candidate candidate, ReadEvidence evidence, boolean answersNothing) {
        RankingFeatures ranking = evidence.ranking(candidate);
        double score = order(ranking)
                + evidence.time(candidate, ranking).weighted(weights.time())
                + SAID_BY_THEM * evidence.view(candidate)
                - (answersNothing ? BEHIND_ALL : 0);
        return new ScoredSentence(candidate, score, evidence.of(candidate).quoted());
    }

    /// What a sentence with these features is ranked by, whatever the time.
    public double order(RankingFeatures features) {
        return features.weighted(weights.ranking());
    }

    private static Assessment refused(
            QuestionAnalysis question,
            List<Candidate> candidates,
            List<ScoredSentence> ranked,
            IndexSnapshot index,
            double probability) {
        var plain = new OverlapAnswerability(question, index);
        Optional<Refusal> nearest = plain.refusal(ranked.getFirst().candidate());
        Optional<Refusal> premise = plain.premise(candidates);
        if (premise.isPresent()) {
            return Assessment.refused(ranked, premise.get(), probability).showing(plain.namedFirst(ranked));
        }
        Refusal why = nearest.filter(refusal -> refusal.reason() != RefusalReason.TOO_LITTLE_EVIDENCE)
                .or(plain::unknownWords)
                .orElseGet(plain::noSentenceAnswers);
        return Assessment.refused(ranked, why, probability);
    }

    /// The features of the candidates of a question, as the weights are fitted on them.
    ///
    /// @param candidates those that were read, in the order in use
    /// @param ranking theirs, in the same order
    /// @param times theirs, in the same order
    /// @param answerability of the question
    public record Features(
            List<Candidate> candidates,
            List<RankingFeatures> ranking,
            List<TimeFeatures> times,
            AnswerabilityFeatures answerability) {}

    /// The features of a question; empty where nothing was found or nothing reads.
    public Optional<Features> features(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        return read(question, candidates, index).map(evidence -> {
            List<ScoredSentence> ranked = ranked(question, candidates, evidence, new OtherOfSeveral(question, index));
            List<Candidate> read = ranked.stream()
                    .map(ScoredSentence::candidate)
                    .filter(evidence::isRead)
                    .toList();
            List<RankingFeatures> ranking = read.stream().map(evidence::ranking).toList();
            List<TimeFeatures> times = IntStream.range(0, read.size())
                    .mapToObj(i -> evidence.time(read.get(i), ranking.get(i)))
                    .toList();
            return new Features(read, ranking, times, evidence.answerability(ranked));
        });
    }
}
