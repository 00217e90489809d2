package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.Asked;
import footnote.ask.Feedback;
import footnote.ask.Recorder;
import footnote.ask.Trace.StepTime;
import footnote.ask.WorkQueue;
import footnote.record.RecordState;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// What is measured while serving: `GET /metrics` in the text format of Prometheus. Nothing that somebody asked stands
/// in it: requests are told by their route, never by their address.
///
/// Safe for use by several threads.
public final class Metrics implements Recorder, AutoCloseable {
    private static final String STARTED = "footnote.started";
    private static final double NANOS = 1e6;
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(20)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /// Begins to measure.
    public Metrics() {
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
        routes.get("/metrics", this::tell, Open.TO_ANYBODY);
    }

    private void measure(Context context) {
        Long started = context.attribute(STARTED);
        if (started == null) {
            return;
        }
        Timer.builder("footnote.http.requests")
                .description("Requests by their route and status")
                .tag("method", context.method().name())
                .tag("route", Route.of(context))
                .tag("status", Integer.toString(context.statusCode()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(Duration.ofNanos(System.nanoTime() - started));
    }

    @Override
    public void asked(Asked asked) {
        String door = asked.door().label();
        if (asked instanceof Asked.Answered(var _, var _, var _, AnswerJson answer)) {
            Timer.builder("footnote.questions")
                    .description("Questions by how they were dealt with, and how long that took")
                    .tag("door", door)
                    .tag("status", asked.status())
                    .tag("answered_by", answer.answeredBy())
                    .tag("reason", Objects.requireNonNullElse(answer.reason(), ""))
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry)
                    .record(Duration.ofNanos(Math.round(answer.meta().tookMs() * NANOS)));
            modelled(answer);
        } else {
            registry.counter("footnote.questions.textless", "door", door, "status", asked.status())
                    .increment();
        }
    }

    /// What became of the words of a language model.
    private void modelled(AnswerJson answer) {
        if (answer.fallbackReason() != null) {
            registry.counter("footnote.model.fallbacks", "reason", answer.fallbackReason())
                    .increment();
        }
        AnswerJson.ModelJson model = answer.meta().model();
        if (model != null) {
            registry.counter("footnote.model.sentences", "fate", "shown").increment(model.written() - model.dropped());
            registry.counter("footnote.model.sentences", "fate", "dropped").increment(model.dropped());
        }
    }

    /// Every step is counted for every answering, so that the sum of all is the time of answering.
    @Override
    public void timed(List<StepTime> times) {
        for (StepTime time : times) {
            Timer.builder("footnote.answer.stage")
                    .description("How long each step of the answering took")
                    .tag("stage", time.step().label())
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry)
                    .record(Duration.ofNanos(Math.round(time.ms() * NANOS)));
        }
    }

    @Override
    public void feedback(Feedback feedback) {
        registry.counter("footnote.feedback", "useful", Boolean.toString(feedback.useful()))
                .increment();
    }

    /// Tells from now on how a record is doing.
    public void watch(Supplier<RecordState> record) {
        FunctionCounter.builder(
                        "footnote.record.written", record, state -> state.get().written())
                .register(registry);
        FunctionCounter.builder(
                        "footnote.record.lost", record, state -> state.get().lost())
                .register(registry);
        Gauge.builder("footnote.record.waiting", record, state -> state.get().waiting())
                .strongReference(true)
                .register(registry);
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
