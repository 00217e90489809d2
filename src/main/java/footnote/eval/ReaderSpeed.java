package footnote.eval;

import footnote.document.Span;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.util.List;
import java.util.stream.DoubleStream;

/// How long the reader takes for one window of 60 words beside a question of 10, on one thread that has been
/// running for a while.
record ReaderSpeed(WindowReader reader) {
    private static final int WARM_UPS = 100;
    private static final int TIMES = 300;
    private static final double NANOS_PER_MS = 1e6;
    private static final String QUESTION = "How many places does the new school have for children?";
    private static final String SENTENCE =
            "The council said on Monday that the new school would open to its first pupils in the autumn, one year late. ";

    Latencies measure() {
        String text = SENTENCE.repeat(3).strip();
        var window = new Window("", text, List.of(new Span(0, text.length())));
        for (int i = 0; i < WARM_UPS; i++) {
            reader.read(QUESTION, List.of(window));
        }
        return Latencies.of(DoubleStream.generate(() -> took(window)).limit(TIMES));
    }

    private double took(Window window) {
        long start = System.nanoTime();
        reader.read(QUESTION, List.of(window));
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }
}
