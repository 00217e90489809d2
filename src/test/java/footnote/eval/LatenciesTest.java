package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Time and memory.
class LatenciesTest {
    @TempDir
    private Path folder;

    @Test
    void aPercentileIsTheSmallestTimeWithinWhichThatShareWasDone() {
        var latencies =
                Latencies.of(IntStream.rangeClosed(1, 200).map(i -> 201 - i).asDoubleStream());

        assertThat(latencies.percentile(0.5)).isEqualTo(100);
        assertThat(latencies.percentile(0.95)).isEqualTo(190);
        assertThat(latencies.percentile(0.99)).isEqualTo(198);
    }

    @Test
    void ofOneTimeEveryPercentileIsThatTime() {
        assertThat(Latencies.of(DoubleStream.of(7)).percentile(0.01)).isEqualTo(7);
        assertThat(Latencies.of(DoubleStream.of(7)).percentile(0.99)).isEqualTo(7);
    }

    @Test
    void ofNoneThereIsNoPercentile() {
        assertThat(Latencies.of(DoubleStream.empty()).percentile(0.5)).isNaN();
    }

    @Test
    void theHighWaterMarkOfMemoryIsReadFromTheProcessTable() throws IOException {
        Path status = Files.writeString(
                folder.resolve("status"), "Name:\tjava\nVmPeak:\t 9000000 kB\nVmHWM:\t  107000 kB\nVmRSS:\t 100 kB\n");

        assertThat(PeakMemory.bytes(status)).hasValue(107_000 * 1024);
    }

    @Test
    void whereThereIsNoProcessTableMemoryIsUnknown() {
        assertThat(PeakMemory.bytes(folder.resolve("nowhere"))).isEmpty();
    }
}
