package footnote.conversation;

import java.util.Locale;

/// How a question was made one that can be understood by itself.
public enum ResolutionMethod {
    /// Nothing was said before.
    FIRST,
    /// It leaves nothing out; words said before are searched for besides.
    ALONE,
    /// It says that it is about something else, so that what was said before does not count.
    NEW_TOPIC,
    /// What was said before stands in the place of a pronoun, or this part in the place of its like in the
    /// question before.
    REPLACED,
    /// It is read after the question that it goes on from.
    READ_AFTER,
    /// It was not clear what it goes on from, and a language model told.
    REWRITTEN;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
