package footnote.evidence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a candidate came to its place, and whether it may be shown.
///
/// @param read what the model said of it; empty where it did not read it
/// @param nearness how near it lies to the time asked about, 0 to 1; empty where none is
/// @param contributions what its score is the sum of
/// @param beside the probability that it answers, given that the first one does; empty where the model did
///     not read it
/// @param lacking what is plainly missing in it, by its words; empty where nothing is
/// @param standing whether it may be shown
public record SentenceTrace(
        ScoredSentence scored,
        Optional<Read> read,
        OptionalDouble nearness,
        List<Contribution> contributions,
        OptionalDouble beside,
        Optional<RefusalReason> lacking,
        Standing standing) {
    public SentenceTrace {
        contributions = List.copyOf(contributions);
    }

    /// What the model said of a sentence. Above 0 is likelier than not.
    ///
    /// @param window the number of the window that it was read in, from 1
    /// @param sentence the score of the sentence
    /// @param span the score of the shortest answer in it; as low as can be where the model sees it
    ///     elsewhere
    /// @param answerable the logit of 'the window answers'
    public record Read(int window, double sentence, double span, double answerable) {}
}
