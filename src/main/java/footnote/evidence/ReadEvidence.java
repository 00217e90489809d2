package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.model.Reading;
import footnote.passage.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// What the reader and the words together say of the candidates of one question. For use by one thread.
final class ReadEvidence {
    private final QuestionAnalysis question;
    private final IndexSnapshot index;
    private final FeatureReader words;
    private final TimeReader times;
    private final ViewFit view;
    private final List<ReadingWindow> windows;
    private final List<Reading> readings;
    private final Map<Quotation, SentenceReading> sentences = new HashMap<>();

    /// @param times of this question
    /// @param view of this question
    /// @param readings of the windows, in their order
    ReadEvidence(
            QuestionAnalysis question,
            TimeReader times,
            ViewFit view,
            List<ReadingWindow> windows,
            List<Reading> readings,
            IndexSnapshot index) {
        this.question = question;
        this.index = index;
        this.words = new FeatureReader(question, index);
        this.times = times;
        this.view = view;
        this.windows = windows;
        this.readings = readings;
        for (int i = 0; i < windows.size(); i++) {
            ReadingWindow window = windows.get(i);
            for (int number = 0; number < window.sentences().size(); number++) {
                sentences.put(
                        window.sentences().get(number).quotation(),
                        SentenceReading.of(window, readings.get(i), number));
            }
        }
    }

    SentenceReading of(Candidate candidate) {
        return sentences.getOrDefault(candidate.quotation(), SentenceReading.NONE);
    }

    /// Whether the reader has seen the candidate.
    boolean isRead(Candidate candidate) {
        return sentences.containsKey(candidate.quotation());
    }

    /// How many windows were read.
    int windows() {
        return windows.size();
    }

    /// What the reader said of a candidate; empty where it has not seen it.
    Optional<SentenceTrace.Read> trace(Candidate candidate) {
        SentenceReading reading = of(candidate);
        return IntStream.range(0, windows.size())
                .filter(i -> windows.get(i).sentences().contains(candidate))
                .mapToObj(i ->
                        new SentenceTrace.Read(i + 1, reading.score(), reading.answerScore(), reading.answerable()))
                .findFirst();
    }

    /// How near a candidate lies to the time asked about, 0 to 1; empty where none is.
    OptionalDouble nearness(Candidate candidate) {
        return question.time().period().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(
                        times.own(candidate).nearness(), times.around(candidate).nearness()));
    }

    RankingFeatures ranking(Candidate candidate) {
        return RankingFeatures.of(of(candidate), words.read(candidate));
    }

    /// How the time that a candidate is about fits the one asked about.
    ///
    /// @param ranking the candidate's
    TimeFeatures time(Candidate candidate, RankingFeatures ranking) {
        boolean timed = question.time().period().isPresent();
        return new TimeFeatures(times.own(candidate), times.around(candidate), timed ? ranking.numbersMissing() : 0);
    }

    /// Whether those say it whose view is asked for: 1, or −1 where somebody else does.
    int view(Candidate candidate) {
        return view.of(candidate);
    }

    /// @param ranked best first, at least one
    AnswerabilityFeatures answerability(List<ScoredSentence> ranked) {
        Candidate best = ranked.getFirst().candidate();
        SentenceReading reading = of(best);
        SentenceFeatures features = words.read(best);
        boolean told = OverlapAnswerability.isTold(question.wanted());
        return new AnswerabilityFeatures(
                reading.score(),
                reading.answerScore(),
                reading.answerable(),
                readings.stream().mapToDouble(Reading::answerable).max().orElse(0),
                reading.score() - Math.max(0, nextScore(ranked)),
                (double) readings.stream()
                                .filter(window -> window.answerable() > 0)
                                .count()
                        / Math.max(1, readings.size()),
                features.coverage(),
                features.asked(),
                features.namesMissing(),
                features.numbersMissing(),
                unknownShare(),
                told && features.type() == 0 ? 1 : 0,
                told && !hasKind(reading) ? 1 : 0,
                features.retrieval());
    }

    /// The reader's score of the best sentence after the first that says something else; that of none is 0.
    private double nextScore(List<ScoredSentence> ranked) {
        Letters first = Letters.of(ranked.getFirst().candidate().sentence().text());
        return ranked.stream()
                .map(ScoredSentence::candidate)
                .filter(candidate -> !Letters.of(candidate.sentence().text()).equals(first))
                .mapToDouble(candidate -> of(candidate).score())
                .findFirst()
                .orElse(SentenceReading.NONE.score());
    }

    private double unknownShare() {
        double all = 0;
        double unknown = 0;
        for (var term : question.terms()) {
            all += term.weight();
            unknown += index.knows(term.term()) ? 0 : term.weight();
        }
        return all == 0 ? 0 : unknown / all;
    }

    private boolean hasKind(SentenceReading reading) {
        return reading.answer()
                .map(answer -> TypeEvidence.has(question.wanted(), answer))
                .orElse(false);
    }
}
