package footnote.web;

import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import java.util.function.Supplier;

/// A door that another package makes: a servlet that takes what is posted to one path. Whatever holds for the server's
/// own routes holds for it, and its responses are its own.
///
/// @param path such as [#MCP]
/// @param scopes what a caller must be allowed
/// @param maker of the servlet, asked once, with the first request, so that no start waits for it
public record Mounted(String path, Set<Scope> scopes, Supplier<HttpServlet> maker) {
    /// Where assistants find their tools.
    public static final String MCP = "/mcp";

    public Mounted {
        scopes = Set.copyOf(scopes);
    }
}
