package footnote.evidence;

import java.util.Locale;

/// Why a question was not answered.
public enum RefusalReason {
    /// No document has any word of the question.
    NOTHING_ON_THE_TOPIC,
    /// The documents are about the topic, but not about a name, number or year that was asked about.
    NOT_ABOUT_THAT_NAME,
    /// The question takes something for granted that the documents do not say.
    PREMISE_NOT_FOUND,
    /// The nearest sentence has no date, sum, number or person, where one was asked for.
    KIND_NOT_FOUND,
    /// The nearest sentences have too little of what was asked.
    TOO_LITTLE_EVIDENCE,
    /// The nearest sentences are about what was asked, but the reader finds the answer in none.
    NO_SENTENCE_ANSWERS;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
