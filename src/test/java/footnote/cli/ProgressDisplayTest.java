package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.index.IndexingProgress.Phase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person sees of a run that takes a while.
class ProgressDisplayTest {
    private static final int TOTAL = 1_000;

    private final StringWriter written = new StringWriter();
    private long now;

    @Test
    void aTerminalGetsABarWithRateAndTimeLeftThatIsTakenAwayAtTheEnd() {
        try (var display = display(true)) {
            run(display, Phase.DOCUMENTS, 251);

            assertThat(lastDrawn())
                    .isEqualTo("[######------------------] 251 of 1,000 documents, 100 a second, 7 s left");
        }
        assertThat(written.toString()).endsWith("\r" + " ".repeat(73) + "\r").doesNotContain("\n");
    }

    @Test
    void elsewhereThereIsALineEveryFiveSeconds() {
        try (var display = display(false)) {
            run(display, Phase.DOCUMENTS, TOTAL);
        }

        assertThat(written.toString().lines())
                .containsExactly("Indexing: 501 of 1,000 documents, 100 a second, 5 s left.");
    }

    @Test
    void whatIsSoonOverShowsNothing() {
        try (var display = display(true)) {
            run(display, Phase.DOCUMENTS, 90);
        }

        assertThat(written.toString()).isEmpty();
    }

    @Test
    void aSecondPhaseCountsFromItsOwnStart() {
        try (var display = display(true)) {
            run(display, Phase.DOCUMENTS, TOTAL);
            run(display, Phase.VECTORS, 501);

            assertThat(lastDrawn()).contains("501 of 1,000 vectors, 100 a second, 5 s left");
        }
    }

    @Test
    void itSaysHowManyDocumentsAreKeptWhateverHappens() {
        try (var display = display(true)) {
            display.committed(List.of("a.txt", "b.txt"));
            run(display, Phase.DOCUMENTS, 500);

            assertThat(lastDrawn()).endsWith(", 2 kept");
        }
    }

    private ProgressDisplay display(boolean terminal) {
        return new ProgressDisplay(new PrintWriter(written), terminal, () -> now);
    }

    /// A hundredth of a second for each step.
    private void run(ProgressDisplay display, Phase phase, int steps) {
        for (int i = 1; i <= steps; i++) {
            display.advanced(phase, i, TOTAL);
            now += Duration.ofMillis(10).toNanos();
        }
    }

    private String lastDrawn() {
        String all = written.toString();
        return all.substring(all.lastIndexOf('\r') + 1).strip();
    }
}
