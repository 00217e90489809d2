package footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the service lives and can answer, for whatever starts and watches it: `GET /health/live` and
/// `GET /health/ready`. It is ready with 200, also where it is degraded and answers without a part, and not with 503.
final class HealthApi {
    private static final String LIVE = "/health/live";
    private static final String READY = "/health/ready";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private static final Checked STOPPING =
            Checked.now(new HealthCheck("service", true, () -> Optional.of("The service is being stopped.")));

    private final List<HealthCheck> checks;
    private final BooleanSupplier isStopping;
    private final JsonBodies json;

    /// @param isStopping whether no more is answered, since the service is about to stop
    HealthApi(List<HealthCheck> checks, BooleanSupplier isStopping, JsonBodies json) {
        this.checks = List.copyOf(checks);
        this.isStopping = isStopping;
        this.json = json;
    }

    /// @param status `live`; a process that cannot say so is dead
    record LiveJson(String status) {}

    /// @param status `ready`, `degraded` or `unavailable`
    record ReadyJson(String status, List<CheckJson> checks) {}

    /// @param status `up` or `down`
    /// @param message what is the matter; null where nothing is
    record CheckJson(String name, String status, @Nullable String message) {}

    void addTo(RoutesConfig routes) {
        routes.get(LIVE, this::live, Open.TO_ANYBODY);
        routes.get(READY, this::ready, Open.TO_ANYBODY);
    }

    private void live(Context context) {
        json.of(new LiveJson("live")).send(context, OK);
    }

    private void ready(Context context) {
        List<Checked> found =
                Stream.concat(stopping(), checks.stream().map(Checked::now)).toList();
        boolean isLost = found.stream().anyMatch(checked -> checked.isDown() && checked.check.essential());
        boolean isDegraded = found.stream().anyMatch(Checked::isDown);
        String status = isLost ? "unavailable" : isDegraded ? "degraded" : "ready";
        json.of(new ReadyJson(status, found.stream().map(Checked::told).toList()))
                .send(context, isLost ? UNAVAILABLE : OK);
    }

    private Stream<Checked> stopping() {
        return isStopping.getAsBoolean() ? Stream.of(STOPPING) : Stream.empty();
    }

    private record Checked(HealthCheck check, Optional<String> problem) {
        static Checked now(HealthCheck check) {
            return new Checked(check, check.problem().get());
        }

        boolean isDown() {
            return problem.isPresent();
        }

        CheckJson told() {
            return new CheckJson(check.name(), isDown() ? "down" : "up", problem.orElse(null));
        }
    }
}
