package footnote.evidence;

/// What tells whether the sentences found answer a question; also the weights of a logistic model over it. The
/// best sentence is the one that is ranked first.
///
/// @param reader the reader's score of the best sentence
/// @param span its score of the shortest answer in it
/// @param answerable its logit for the best sentence's window
/// @param mostAnswerable the highest logit of all windows
/// @param margin by how much its score is above that of the next sentence that says something else, or above
///     that of none where this is higher
/// @param agreeing the share of the windows read whose logit is above 0
/// @param coverage the share of the question that the best sentence and what stands above it have
/// @param asked the same of what is asked about names and numbers
/// @param namesMissing the share of the names asked about that its passage and document lack
/// @param numbersMissing the share of the numbers asked about that its passage lacks
/// @param unknown the share of the question that no document has
/// @param kindMissing 1 where an amount, number, time or person is wanted and the best sentence has none
/// @param spanKindMissing 1 where one is wanted and the shortest answer is none
/// @param retrieval the best sentence's passage's score as a share of the best one's
public record AnswerabilityFeatures(
        double reader,
        double span,
        double answerable,
        double mostAnswerable,
        double margin,
        double agreeing,
        double coverage,
        double asked,
        double namesMissing,
        double numbersMissing,
        double unknown,
        double kindMissing,
        double spanKindMissing,
        double retrieval) {
    /// The sum of the features, each times its weight.
    double weighted(AnswerabilityFeatures weights) {
        return reader * weights.reader
                + span * weights.span
                + answerable * weights.answerable
                + mostAnswerable * weights.mostAnswerable
                + margin * weights.margin
                + agreeing * weights.agreeing
                + coverage * weights.coverage
                + asked * weights.asked
                + namesMissing * weights.namesMissing
                + numbersMissing * weights.numbersMissing
                + unknown * weights.unknown
                + kindMissing * weights.kindMissing
                + spanKindMissing * weights.spanKindMissing
                + retrieval * weights.retrieval;
    }
}
