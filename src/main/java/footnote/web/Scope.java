package footnote.web;

import io.javalin.security.RouteRole;
import java.util.Locale;

/// What a caller may do. Each route of the server names the scope that it needs, or is [Open].
public enum Scope implements RouteRole {
    /// Ask questions.
    ASK,
    /// Search, check citations and read documents.
    SEARCH,
    /// Change what the service answers from.
    MANAGE,
    /// Read what was asked and answered.
    RECORDS;

    /// The name in lower case, as it is typed.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
