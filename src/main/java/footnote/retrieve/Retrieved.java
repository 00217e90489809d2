package footnote.retrieve;

import footnote.index.PassageHit;
import footnote.index.ScoredPassage;
import java.util.List;
import java.util.Locale;

/// The passages for a question.
///
/// @param passages best first; none where nothing was found
/// @param searches what they were chosen from
public record Retrieved(List<ScoredPassage> passages, Mode mode, Searches searches) {
    public Retrieved {
        passages = List.copyOf(passages);
    }

    /// Nothing was found.
    static Retrieved nothing() {
        return new Retrieved(List.of(), Mode.LEXICAL, new Searches(List.of(), List.of(), List.of()));
    }

    /// The hits of both searches, best first.
    ///
    /// @param chosen the hits of the passages, in their order
    /// @param byMeaning none where passages were found by words alone
    record Searches(List<PassageHit> chosen, List<PassageHit> byWords, List<PassageHit> byMeaning) {}

    /// How each passage came to its place.
    public RetrievalTrace trace() {
        return RetrievalTrace.of(this);
    }

    /// How passages were found.
    public enum Mode {
        /// By the words that question and passage share.
        LEXICAL,
        /// By these and by what both mean.
        HYBRID;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
