package footnote.answer;

import java.util.Locale;

/// Why an answer quotes the documents although a language model is set up to word answers.
public enum Fallback {
    /// The sources differ or tell of several times, which is set side by side, each in its own words.
    SOURCES_DIFFER,
    /// The question holds what is about a person, and is sent nowhere.
    PERSONAL_DATA,
    /// No connection could be made.
    UNREACHABLE,
    /// The provider refused: the key, the name of the model or the settings are wrong.
    REJECTED,
    /// The provider wants fewer questions.
    RATE_LIMITED,
    /// The provider failed.
    PROVIDER_FAILED,
    /// It did not begin, went on or end in time.
    TOO_SLOW,
    /// What came was no text of a model, or it was cut short.
    GARBLED,
    /// It failed so often lately that it is not asked for a while.
    SUSPENDED,
    /// It wrote nothing, or that the passages do not say.
    WROTE_NOTHING,
    /// Its first sentence, or more than half of its sentences, are not what the sources say.
    UNSUPPORTED,
    /// What it wrote is what the sources say, but none of it rests on a sentence that was found to answer.
    BESIDE_THE_POINT;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
