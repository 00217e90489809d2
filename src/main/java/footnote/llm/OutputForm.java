package footnote.llm;

import java.util.Locale;

/// In what form a model is asked to write.
public enum OutputForm {
    /// Sentences with the marks of their sources.
    TEXT,
    /// JSON of a given schema, which the server holds the model to.
    JSON;

    /// As a person types it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
