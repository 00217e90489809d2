package footnote.answer;

import footnote.evidence.Candidate;
import footnote.passage.Quotation;
import java.util.Locale;
import java.util.Optional;

/// What became of a sentence that may be shown.
///
/// @param other the sentence that the fate is about, such as the one that this repeats; empty where it is
///     about none
public record Choice(Candidate candidate, Fate fate, Optional<Quotation> other) {
    /// Why a sentence is in the answer, or why not.
    public enum Fate {
        SHOWN,
        /// It belongs to the same list as the other, which is shown whole.
        LIST_ITEM,
        /// The other cannot be understood without it.
        CONTEXT,
        /// It has the same words as the other, and is cited beside it.
        CITED_BESIDE,
        /// The same, but enough places are cited for these words.
        SAME_WORDS,
        /// It says nothing that the other does not say.
        REPEATS,
        /// As many sentences are shown as may be.
        ENOUGH_SHOWN,
        /// The list of the other is shown instead, and it is none of its items.
        LIST_SHOWN;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
