package footnote.evidence;

/// What the order of the sentences is made of; also the weights of a linear model over it.
///
/// @param reader the reader's score of the sentence
/// @param span its score of the shortest answer in it
/// @param answerable its logit for the window
/// @param overlap the score by the words it shares with the question
/// @param retrieval the passage's score as a share of the best one's
/// @param meaning how near the passage's meaning is to the question's
/// @param type 1 where a kind of answer is wanted and it has something of that kind
/// @param opening 1 where it only opens something
/// @param namesMissing the share of the names asked about that its passage and document lack
/// @param numbersMissing the share of the numbers asked about that its passage lacks
public record RankingFeatures(
        double reader,
        double span,
        double answerable,
        double overlap,
        double retrieval,
        double meaning,
        double type,
        double opening,
        double namesMissing,
        double numbersMissing) {
    static RankingFeatures of(SentenceReading reading, SentenceFeatures features) {
        return new RankingFeatures(
                reading.score(),
                reading.answerScore(),
                reading.answerable(),
                OverlapAssessor.score(features),
                features.retrieval(),
                features.meaning(),
                features.type(),
                features.opening(),
                features.namesMissing(),
                features.numbersMissing());
    }

    /// The sum of the features, each times its weight.
    double weighted(RankingFeatures weights) {
        return reader * weights.reader
                + span * weights.span
                + answerable * weights.answerable
                + overlap * weights.overlap
                + retrieval * weights.retrieval
                + meaning * weights.meaning
                + type * weights.type
                + opening * weights.opening
                + namesMissing * weights.namesMissing
                + numbersMissing * weights.numbersMissing;
    }
}
