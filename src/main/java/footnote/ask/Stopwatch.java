package footnote.ask;

import footnote.answer.AnswerTrace;
import footnote.answer.TimedAnswer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Takes the times of the steps of one answering, from its making on. For one thread.
final class Stopwatch {
    private final long start = System.nanoTime();
    private final Map<Step, Duration> taken = new EnumMap<>(Step.class);

    /// Does the work of a step.
    <T> T time(Step step, Supplier<T> work) {
        long before = System.nanoTime();
        T done = work.get();
        add(step, Duration.ofNanos(System.nanoTime() - before));
        return done;
    }

    /// Does the work of a step that comes to nothing.
    void run(Step step, Runnable work) {
        time(step, () -> {
            work.run();
            return step;
        });
    }

    /// Adds the times that an answerer took itself.
    void add(AnswerTrace trace) {
        add(Step.READ, trace.assessment().reading());
        add(Step.JUDGE, trace.assessment().judging());
        add(Step.COMPOSE, trace.composing());
    }

    /// The same of an answer that is not explained.
    void add(TimedAnswer answer) {
        add(Step.READ, answer.reading());
        add(Step.JUDGE, answer.judging());
        add(Step.COMPOSE, answer.composing());
    }

    private void add(Step step, Duration time) {
        taken.merge(step, time, Duration::plus);
    }

    /// The time since the start, in milliseconds.
    double ms() {
        return ms(Duration.ofNanos(System.nanoTime() - start));
    }

    /// The times of all steps, in their order; what was not timed is the rest.
    List<Trace.StepTime> times() {
        Duration timed = taken.values().stream().reduce(Duration.ZERO, Duration::plus);
        taken.put(Step.REST, Duration.ofNanos(System.nanoTime() - start).minus(timed));
        return Arrays.stream(Step.values())
                .map(step -> new Trace.StepTime(step, ms(taken.getOrDefault(step, Duration.ZERO))))
                .toList();
    }

    private static double ms(Duration time) {
        return time.toNanos() / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
