package footnote.ask;

import java.util.Locale;

/// Where a question came in.
public enum Door {
    /// The page that people ask on.
    WEB,
    /// Footnote's own REST interface.
    API,
    /// The command line.
    CLI,
    /// A tool of an assistant.
    MCP,
    /// The interface in the manner of OpenAI's chat completions.
    OPENAI;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
