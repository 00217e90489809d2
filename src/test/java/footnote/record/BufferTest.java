package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What waits to be written stays until it is, up to a number.
@Timeout(10)
class BufferTest {
    private final Buffer buffer = new Buffer(3);
    private final Entry one = new Entry.Question(Samples.answered("a1"));
    private final Entry two = new Entry.Question(Samples.answered("a2"));

    @Test
    void whatIsBeingWrittenStillTakesRoom() throws InterruptedException {
        buffer.offer(one);
        buffer.offer(two);

        assertThat(buffer.first(1, Duration.ZERO)).containsExactly(one);
        assertThat(buffer.first(9, Duration.ZERO)).containsExactly(one, two);
        assertThat(buffer.offer(one)).isTrue();
        assertThat(buffer.offer(one)).isFalse();
        buffer.settle(2);
        assertThat(buffer.size()).isEqualTo(1);
        assertThat(buffer.offer(two)).isTrue();
    }

    @Test
    void whoeverTakesWaitsForTheFirst() throws InterruptedException {
        assertThat(buffer.first(9, Duration.ofMillis(1))).isEmpty();
        Thread.ofVirtual().start(() -> buffer.offer(one));

        assertThat(buffer.first(9, Duration.ofMinutes(1))).containsExactly(one);
    }

    @Test
    void whoeverWantsAllSettledWaitsForWhatIsThere() throws InterruptedException {
        buffer.offer(one);
        buffer.awaitSettled(Duration.ofMillis(1));
        assertThat(buffer.size()).isEqualTo(1);
        Thread.ofVirtual().start(() -> buffer.settle(1));

        buffer.awaitSettled(Duration.ofMinutes(1));

        assertThat(buffer.size()).isZero();
    }

    @Test
    void onceItIsClosedNothingComesAndNobodyWaits() throws InterruptedException {
        buffer.offer(one);
        buffer.close();

        assertThat(buffer.offer(two)).isFalse();
        buffer.pause(Duration.ofMinutes(1));
        assertThat(buffer.first(9, Duration.ofMinutes(1))).isEqualTo(List.of(one));
        assertThat(buffer.abandon()).isEqualTo(1);
        assertThat(buffer.first(9, Duration.ofMinutes(1))).isEmpty();
        buffer.settle(1);
        assertThat(buffer.size()).isZero();
    }
}
