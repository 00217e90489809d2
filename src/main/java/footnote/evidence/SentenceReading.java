package footnote.evidence;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.passage.Quotation;
import java.util.Optional;

/// What the reader says of one sentence in its window.
///
/// @param score how much likelier it is to answer than that nothing in its window does
/// @param answerable the logit of 'this window answers'
/// @param answerScore how much likelier it is that the shortest answer stands in it than that there is none; as
///     low as can be where the reader sees it in another sentence
/// @param answer the shortest answer as the reader saw it; empty where not in this sentence
/// @param quoted the same as it stands in the document; empty where it is not in the document in these words
record SentenceReading(
        double score, double answerable, double answerScore, Optional<String> answer, Optional<Quotation> quoted) {
    /// Scores beyond say no more.
    private static final double LOWEST = -12;

    private static final double HIGHEST = 12;

    /// A sentence that was not read.
    static final SentenceReading NONE = new SentenceReading(LOWEST, LOWEST, LOWEST, Optional.empty(), Optional.empty());

    /// What a reading of a window says of one of its sentences.
    static SentenceReading of(ReadingWindow window, Reading reading, int number) {
        Span own = window.window().sentences().get(number);
        Optional<Span> answer = Optional.ofNullable(reading.answer())
                .filter(span -> own.start() <= span.start() && span.start() < own.end());
        return new SentenceReading(
                bounded(reading.sentences().get(number)),
                bounded(reading.answerable()),
                answer.isPresent() ? bounded(reading.answerScore()) : LOWEST,
                answer.map(span -> span.of(window.window().text())),
                answer.flatMap(window::quoted));
    }

    private static double bounded(double score) {
        return Math.clamp(score, LOWEST, HIGHEST);
    }
}
