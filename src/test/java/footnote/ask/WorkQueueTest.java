package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// So much is worked at once, so much waits, and the rest is turned away.
@Timeout(60)
class WorkQueueTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final CountDownLatch open = new CountDownLatch(1);
    private final Semaphore begun = new Semaphore(0);

    @Test
    void whatWorkGivesOrThrowsIsHandedOn() {
        try (var queue = new WorkQueue(1, 0, LONG)) {
            assertThat(queue.take(() -> "done")).isEqualTo("done");
            assertThatThrownBy(() -> queue.take(() -> {
                        throw new IllegalArgumentException("no");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no");
        }
    }

    @Test
    void whatFindsNoPlaceIsTurnedAwayAtOnceAndTheRestIsDone() throws InterruptedException {
        try (var queue = new WorkQueue(2, 3, LONG)) {
            List<CompletableFuture<String>> taken = crowd(queue, 5);
            begun.acquire(2);
            await(() -> queue.waiting() == 3);

            assertThatThrownBy(() -> queue.take(() -> "one too many")).isInstanceOf(OverloadedException.class);
            assertThat(queue.running()).isEqualTo(2);
            assertThat(queue.shedSoFar()).isEqualTo(1);

            open.countDown();
            assertThat(taken.stream().map(CompletableFuture::join)).hasSize(5).containsOnly("done");
            assertThat(queue.take(() -> "later")).isEqualTo("later");
        }
    }

    @Test
    void workThatIsLateIsInterruptedAndItsPlaceIsFreeWhenItHasEnded() {
        var interrupted = new AtomicBoolean();
        try (var queue = new WorkQueue(1, 0, Duration.ofMillis(200))) {
            assertThatThrownBy(() -> queue.take(() -> {
                        interrupted.set(!isLeftAlone());
                        return "late";
                    }))
                    .isInstanceOf(DeadlineException.class)
                    .hasMessageContaining("0.2 seconds");

            await(() -> queue.running() == 0);
            assertThat(interrupted).isTrue();
            assertThat(queue.lateSoFar()).isEqualTo(1);
            assertThat(queue.take(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void workThatDoesNotHearKeepsItsPlaceAndItsCallerDoesNotWait() {
        var ended = new AtomicBoolean();
        try (var queue = new WorkQueue(1, 1, Duration.ofMillis(200))) {
            assertThatThrownBy(() -> queue.take(() -> {
                        while (!ended.get()) {
                            Thread.onSpinWait();
                        }
                        return "deaf";
                    }))
                    .isInstanceOf(DeadlineException.class);
            assertThatThrownBy(() -> queue.take(() -> "behind it")).isInstanceOf(DeadlineException.class);
            assertThat(queue.running()).isEqualTo(1);
            assertThat(queue.waiting()).isZero();

            ended.set(true);
            await(() -> queue.running() == 0);
            assertThat(queue.take(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void aClosedQueueFinishesWhatItHasAndTakesNoMore() throws InterruptedException {
        var queue = new WorkQueue(1, 1, LONG);
        List<CompletableFuture<String>> taken = crowd(queue, 2);
        begun.acquire();
        await(() -> queue.waiting() == 1);
        open.countDown();

        queue.close();

        assertThat(taken.stream().map(CompletableFuture::join)).containsOnly("done");
        assertThatThrownBy(() -> queue.take(() -> "after")).isInstanceOf(OverloadedException.class);
    }

    private List<CompletableFuture<String>> crowd(WorkQueue queue, int size) {
        var taken = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < size; i++) {
            var result = new CompletableFuture<String>();
            taken.add(result);
            Thread.ofVirtual().start(() -> result.complete(queue.take(this::waitingForTheDoor)));
        }
        return taken;
    }

    private String waitingForTheDoor() {
        begun.release();
        return isLeftAlone() ? "done" : "interrupted";
    }

    private boolean isLeftAlone() {
        try {
            open.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
