package footnote.retrieve;

import footnote.index.ScoredPassage;
import java.util.List;
import java.util.Locale;

/// The passages for a question.
///
/// @param passages best first; none where nothing was found
public record Retrieved(List<ScoredPassage> passages, Mode mode) {
    public Retrieved {
        passages = List.copyOf(passages);
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
