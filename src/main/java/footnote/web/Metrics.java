package footnote.web;

import footnote.ask.WorkQueue;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/// What is measured while serving: `GET /metrics` in the text format of Prometheus. Nothing that somebody asked stands
/// in it: requests are told by their route, never by their address.
///
/// Safe for use by several threads.
final class Metrics implements AutoCloseable {
    private static final String STARTED = "footnote.started";
    private static final String UNROUTED = "none";
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Metrics() {
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /// Measures how much is taken on.
    void watch(WorkQueue queue) {
        Gauge.builder("footnote.work.running", queue, WorkQueue::running)
                .description("Questions, searches and checks that are worked on")
                .register(registry);
        Gauge.builder("footnote.work.waiting", queue, WorkQueue::waiting)
                .description("Those that wait for their turn")
                .register(registry);
        FunctionCounter.builder("footnote.work.shed", queue, WorkQueue::shedSoFar)
                .description("Those that were turned away, since too many waited")
                .register(registry);
        FunctionCounter.builder("footnote.work.late", queue, WorkQueue::lateSoFar)
                .description("Those that were given up for their deadline")
                .register(registry);
    }

    /// Counts a request that was one too many.
    ///
    /// @param policy what it was too many of
    void limited(String policy) {
        Counter.builder("footnote.http.limited")
                .description("Requests that were one too many of an address or a key")
                .tag("by", policy)
                .register(registry)
                .increment();
    }

    void addTo(RoutesConfig routes) {
        routes.before(context -> context.attribute(STARTED, System.nanoTime()));
        routes.after(this::measure);
        routes.get("/metrics", this::tell, Open.TO_ANYBODY).head("/metrics", this::tell, Open.TO_ANYBODY);
    }

    private void measure(Context context) {
        Long started = context.attribute(STARTED);
        if (started == null) {
            return;
        }
        Timer.builder("footnote.http.requests")
                .description("Requests by their route and status")
                .tag("method", context.method().name())
                .tag("route", route(context))
                .tag("status", Integer.toString(context.statusCode()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - started));
    }

    /// The route's own path, of which there are few.
    private static String route(Context context) {
        return context.endpoints().list().stream()
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.path)
                .findFirst()
                .orElse(UNROUTED);
    }

    private void tell(Context context) {
        new Body("text/plain; version=0.0.4; charset=utf-8", registry.scrape()).send(context, 200);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
