package footnote.evidence;

import java.util.Locale;

/// What decided whether a question is answered.
public enum Ground {
    /// Nothing was found.
    NOTHING_FOUND,
    /// It asks about a name or a number that no document has.
    UNKNOWN_NAME,
    /// The probability that the documents answer, beside the least that the chosen caution asks for.
    PROBABILITY,
    /// The words that the best sentences share with the question, since no model could be run.
    WORDS,
    /// The assessor does not tell.
    UNTOLD;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
