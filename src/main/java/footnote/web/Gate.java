package footnote.web;

import footnote.web.RateLimiter.Left;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.security.RouteRole;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands before every route: finds out who calls ([Caller]), counts the request, and turns away who may not do what
/// the route declares to be for. A route that declares nothing is for nobody.
final class Gate implements Handler {
    private static final String CALLER = "footnote.caller";
    private static final int REMEMBERED = 20_000;

    private final Logger log = LoggerFactory.getLogger(Gate.class);
    private final Admission admission;
    private final RateLimiter limiter;
    private final Metrics metrics;

    Gate(Admission admission, Metrics metrics) {
        this.admission = admission;
        this.limiter = new RateLimiter(admission.rates(), REMEMBERED);
        this.metrics = metrics;
    }

    /// Who sends a request that has passed the gate.
    static Caller caller(Context context) {
        return Objects.requireNonNull(context.<Caller>attribute(CALLER), "it has not passed the gate");
    }

    @Override
    public void handle(Context context) {
        Set<RouteRole> declared = context.routeRoles();
        if (declared.equals(Set.of(Open.TO_ANYBODY))) {
            return;
        }
        checkHost(context);
        Optional<String> presented = PresentedKey.in(context);
        Optional<Caller.Keyed> keyed = presented.flatMap(key -> admission.keys().flatMap(keys -> keys.holder(key)));
        Caller caller = keyed.<Caller>map(holder -> holder)
                .orElseGet(() -> new Caller.Anonymous(admission.proxies().client(context.req())));
        limiter.count(caller).ifPresent(left -> tell(left, context));
        if (presented.isPresent() && keyed.isEmpty()) {
            throw unknownKey(context);
        }
        checkScope(declared, caller, context);
        context.attribute(CALLER, caller);
    }

    private void checkHost(Context context) {
        String host = Objects.requireNonNullElse(context.header("Host"), "");
        if (!admission.hosts().allow(host)) {
            throw new RequestException(
                    ProblemType.WRONG_HOST,
                    "This service is not called '" + RequestException.shown(host)
                            + "': whoever runs it can allow that name in its settings.");
        }
    }

    private void tell(Left left, Context context) {
        context.header("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(left.policy(), left.quota()));
        context.header("RateLimit", "\"%s\";r=%d;t=%d".formatted(left.policy(), left.left(), left.resetSeconds()));
        if (!left.isServed()) {
            metrics.limited(left.policy());
            context.header("Retry-After", Long.toString(left.retrySeconds()));
            throw new RequestException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "More than " + left.quota() + " requests a minute came from this " + left.policy()
                            + ": try again in " + left.retrySeconds() + " seconds.");
        }
    }

    private static RequestException unknownKey(Context context) {
        context.header("WWW-Authenticate", "Bearer realm=\"Footnote\", error=\"invalid_token\"");
        return new RequestException(
                ProblemType.KEY_NEEDED, "The key is not valid: it is mistyped, has been revoked or has expired.");
    }

    private void checkScope(Set<RouteRole> declared, Caller caller, Context context) {
        Set<Scope> needed = declared.stream()
                .filter(Scope.class::isInstance)
                .map(Scope.class::cast)
                .collect(Collectors.toSet());
        if (needed.isEmpty()) {
            log.error("The route {} declares no scope, and is closed", Route.of(context));
            throw new RequestException(ProblemType.FORBIDDEN, "This is not for anybody.");
        }
        String labels = needed.stream().map(Scope::label).sorted().collect(Collectors.joining(" "));
        switch (caller) {
            case Caller.Anonymous _
            when !admission.withoutKey().containsAll(needed) -> {
                context.header("WWW-Authenticate", "Bearer realm=\"Footnote\", scope=\"" + labels + "\"");
                throw new RequestException(
                        ProblemType.KEY_NEEDED,
                        "This needs a key with the " + named(labels)
                                + ": send it as 'Authorization: Bearer KEY' or as 'X-Api-Key: KEY'.");
            }
            case Caller.Keyed keyed
            when !keyed.scopes().containsAll(needed) -> {
                context.header(
                        "WWW-Authenticate",
                        "Bearer realm=\"Footnote\", error=\"insufficient_scope\", scope=\"" + labels + "\"");
                throw new RequestException(
                        ProblemType.FORBIDDEN, "This needs a key with the " + named(labels) + ", which yours has not.");
            }
            default -> {}
        }
    }

    /// @param labels of scopes, a space between them
    private static String named(String labels) {
        return (labels.contains(" ") ? "scopes '" : "scope '") + labels.replace(" ", "' and '") + "'";
    }
}
