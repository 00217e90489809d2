package footnote.load;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// So many people who ask one question after the other, each the next when they have the answer to the last. Whoever is
/// turned away tries again: when the service said to, or, in an impatient crowd, at once.
final class Crowd implements AutoCloseable {
    /// What one of an impatient crowd takes to press the button again.
    private static final Duration AT_ONCE = Duration.ofMillis(20);

    private final IntFunction<Outcome> asking;
    private final boolean isPatient;
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final List<Thread> people;
    private volatile boolean goesHome;

    private Crowd(int people, IntFunction<Outcome> asking, boolean isPatient) {
        this.asking = asking;
        this.isPatient = isPatient;
        this.people = IntStream.range(0, people)
                .mapToObj(_ -> Thread.startVirtualThread(this::ask))
                .toList();
    }

    /// A crowd that does as it is told.
    ///
    /// @param asking the question of a number
    static Crowd of(int people, IntFunction<Outcome> asking) {
        return new Crowd(people, asking, true);
    }

    /// A crowd that does not wait.
    static Crowd impatient(int people, IntFunction<Outcome> asking) {
        return new Crowd(people, asking, false);
    }

    private void ask() {
        try {
            while (!goesHome) {
                Outcome outcome = asking.apply(next.getAndIncrement());
                outcomes.add(outcome);
                if (!outcome.isAnswered() && !goesHome) {
                    Thread.sleep(isPatient ? outcome.retryAfter().orElse(AT_ONCE) : AT_ONCE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What became of the questions so far.
    List<Outcome> soFar() {
        return List.copyOf(outcomes);
    }

    /// Has everybody leave when they have their answer.
    ///
    /// @return what became of all questions
    List<Outcome> leave() throws InterruptedException {
        goesHome = true;
        for (Thread person : people) {
            person.join();
        }
        return soFar();
    }

    @Override
    public void close() {
        goesHome = true;
        people.forEach(Thread::interrupt);
    }
}
