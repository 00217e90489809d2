package footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.security.RouteRole;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way to a [Mounted] servlet, which gets a request whose body has been read already, within the bounds of any
/// other. What a page of another site has a browser send is turned away: no such page has business here, and one that
/// had its own name point at this machine (DNS rebinding) is told by [Hosts].
final class MountedDoor implements Handler, AutoCloseable {
    private final Mounted mounted;
    private @Nullable HttpServlet servlet;

    MountedDoor(Mounted mounted) {
        this.mounted = mounted;
    }

    void addTo(RoutesConfig routes) {
        routes.post(mounted.path(), this, mounted.scopes().toArray(RouteRole[]::new));
    }

    @Override
    public void handle(Context context) throws ServletException, IOException {
        requireOwnOrigin(context);
        servlet().service(new ReadRequest(context.req(), context.bodyAsBytes()), context.res());
    }

    private synchronized HttpServlet servlet() {
        if (servlet == null) {
            servlet = mounted.maker().get();
        }
        return servlet;
    }

    @Override
    public synchronized void close() {
        if (servlet != null) {
            servlet.destroy();
        }
    }

    private static void requireOwnOrigin(Context context) {
        String origin = context.header("Origin");
        String host = Objects.requireNonNullElse(context.header("Host"), "");
        if (origin != null && !authority(origin).equals(host.toLowerCase(Locale.ROOT))) {
            throw new RequestException(
                    ProblemType.FORBIDDEN,
                    "A page of '" + RequestException.shown(origin) + "' has no business here: pages of other sites"
                            + " are not served.");
        }
    }

    /// The host and the port of an origin; empty where it has none, as `null` has.
    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
