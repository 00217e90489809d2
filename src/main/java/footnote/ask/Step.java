package footnote.ask;

import java.util.Locale;

/// What the time of an answering goes into.
public enum Step {
    /// What the question means after what was said before, and what is asked.
    UNDERSTAND,
    SEARCH,
    /// The choice of windows, and the model that reads them.
    READ,
    /// The order of the sentences, and whether any answers.
    JUDGE,
    /// The choice of what is shown, and the short answer.
    COMPOSE,
    VERIFY,
    /// What is left: opening the index, and telling all this.
    REST;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
