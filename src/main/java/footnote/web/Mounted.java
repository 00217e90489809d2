package footnote.web;

import jakarta.servlet.http.HttpServlet;
import java.util.Set;

/// A door that another package makes: a servlet that takes what is posted to one path. Whatever holds for the server's
/// own routes holds for it, and its responses are its own.
///
/// @param path such as [#MCP]
/// @param scopes what a caller must be allowed
public record Mounted(String path, Set<Scope> scopes, HttpServlet servlet) {
    /// Where assistants find their tools.
    public static final String MCP = "/mcp";

    public Mounted {
        scopes = Set.copyOf(scopes);
    }
}
