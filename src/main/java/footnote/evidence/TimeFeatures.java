package footnote.evidence;

/// How the time that a sentence is about fits the one that is asked about; also the weights of a linear model
/// over it.
///
/// @param own of the sentence itself
/// @param around of what stands before it, where it names no time itself
/// @param numbersMissing the share of the numbers asked about that its passage lacks; 0 where no time is asked about.
///     The years of a time asked about need not be in the passage, where its own lie around them
public record TimeFeatures(TimeFit own, TimeFit around, double numbersMissing) {
    /// The sum of the features, each times its weight.
    double weighted(TimeFeatures weights) {
        return own.weighted(weights.own) + around.weighted(weights.around) + numbersMissing * weights.numbersMissing;
    }
}
