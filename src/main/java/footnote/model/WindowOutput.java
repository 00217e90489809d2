package footnote.model;

import footnote.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comes out of the reader for one window, and what it means.
///
/// @param pieces four numbers for each id: how likely the answer starts and ends there, and the weight and the
///     value of which the scores of sentences are made
/// @param whole the score of 'no sentence', and the logits of 'answers' and 'supports'
@SuppressWarnings("ArrayRecordComponent") // the tensor as it came, compared with nothing
record WindowOutput(float[][] pieces, float[] whole) {
    /// How many numbers there are for each id.
    static final int NUMBERS = 4;

    private static final int START = 0;
    private static final int END = 1;
    private static final int WEIGHT = 2;
    private static final int VALUE = 3;

    private static final int NONE = 0;
    private static final int ANSWERABLE = 1;
    private static final int SUPPORT = 2;

    /// The longest answer, in pieces.
    private static final int LONGEST_ANSWER = 30;

    Reading reading(WindowInput input) {
        List<Double> sentences = input.window().sentences().stream()
                .map(sentence -> score(input, sentence))
                .toList();
        Answer answer = answer(input);
        double none = pieces[0][START] + pieces[0][END];
        return new Reading(
                sentences,
                answer == null ? null : answer.span(),
                answer == null ? Double.NEGATIVE_INFINITY : answer.score() - none,
                whole[ANSWERABLE],
                whole[SUPPORT]);
    }

    /// The mean of the values of a sentence's pieces, weighted by the softmax of their weights (attention
    /// pooling).
    private double score(WindowInput input, Span sentence) {
        List<Integer> numbers = input.piecesOf(sentence);
        double largest = numbers.stream()
                .mapToDouble(number -> pieces[input.first() + number][WEIGHT])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double weights = 0;
        double values = 0;
        for (int number : numbers) {
            float[] piece = pieces[input.first() + number];
            double weight = Math.exp(piece[WEIGHT] - largest);
            weights += weight;
            values += weight * piece[VALUE];
        }
        return numbers.isEmpty() ? Double.NEGATIVE_INFINITY : values / weights - whole[NONE];
    }

    private record Answer(Span span, double score) {}

    /// The best start and end of all that are in order and not far from one another; the first of equals.
    private @Nullable Answer answer(WindowInput input) {
        List<Piece> text = input.pieces();
        Answer best = null;
        for (int from = 0; from < text.size(); from++) {
            for (int to = from; to < Math.min(text.size(), from + LONGEST_ANSWER); to++) {
                double score = (double) pieces[input.first() + from][START] + pieces[input.first() + to][END];
                if (best == null || score > best.score()) {
                    var span = new Span(
                            text.get(from).span().start(), text.get(to).span().end());
                    best = new Answer(span, score);
                }
            }
        }
        return best;
    }
}
