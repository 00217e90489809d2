package footnote.cli;

import footnote.index.IndexingProgress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Shows how far indexing is: on a terminal as a bar that is drawn anew in its line, elsewhere as a line every few
/// seconds. A run that is soon over shows nothing.
final class ProgressDisplay implements IndexingProgress, AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration A_DRAWING = Duration.ofMillis(100);
    private static final Duration A_LINE = Duration.ofSeconds(5);
    private static final int WIDTH = 24;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier clock;
    private @Nullable Phase phase;
    private long start;
    private long lastShown;
    private int committed;
    private int drawn;

    /// @param terminal whether a line can be drawn over
    /// @param clock in nanoseconds
    ProgressDisplay(PrintWriter out, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.lastShown = start;
    }

    static ProgressDisplay on(PrintWriter out) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new ProgressDisplay(out, terminal, System::nanoTime);
    }

    @Override
    public void advanced(Phase phase, int done, int total) {
        long now = clock.getAsLong();
        if (phase != this.phase) {
            this.phase = phase;
            start = now;
            lastShown = now;
        }
        Duration pause = terminal ? A_DRAWING : A_LINE;
        if (now - start >= SOON.toNanos() && now - lastShown >= pause.toNanos()) {
            lastShown = now;
            show(
                    phase,
                    done,
                    total,
                    (now - start) / (double) Duration.ofSeconds(1).toNanos());
        }
    }

    @Override
    public void committed(List<String> paths) {
        committed += paths.size();
    }

    private void show(Phase phase, int done, int total, double seconds) {
        double rate = done / seconds;
        String figures = String.format(
                Locale.UK,
                "%,d of %,d %s, %,.0f a second, %s left%s",
                done,
                total,
                phase.name().toLowerCase(Locale.ROOT),
                rate,
                spoken((total - done) / rate),
                committed == 0 ? "" : String.format(Locale.UK, ", %,d kept", committed));
        if (terminal) {
            int full = (int) ((long) done * WIDTH / Math.max(1, total));
            draw("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + figures);
        } else {
            out.println("Indexing: " + figures + ".");
        }
    }

    private static String spoken(double seconds) {
        long whole = Math.round(seconds);
        return whole < 100 ? whole + " s" : (whole + 30) / 60 + " min";
    }

    private void draw(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        out.flush();
        drawn = line.length();
    }

    /// Takes the bar away.
    @Override
    public void close() {
        if (drawn > 0) {
            draw("");
            out.print("\r");
            out.flush();
        }
    }
}
