package footnote.model;

import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/// Tells which sentences of a window answer a question, where in them the answer stands, and whether any does:
/// a model of our own, with weights of eight bits (`training/`).
///
/// As many questions are read at once as there are cores; others wait for their turn, in order. It looks at the
/// clock and for an interrupt before each window, of which one takes some hundredths of a second at the
/// longest. Memory does not grow with the number of windows.
public final class EvidenceReader implements Model, WindowReader {
    /// How long it may read for one question: hundreds of times what it takes, so that the clock decides
    /// nothing but where the machine hangs.
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    /// The longest window with its question, in word pieces; what is beyond is not read.
    private static final int LONGEST = 384;

    /// Of a longer question its end is read, where most people ask.
    private static final int LONGEST_QUESTION = 96;

    private final OnnxModel model;
    private final Duration longest;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private EvidenceReader(OnnxModel model, Duration longest) {
        this.model = model;
        this.longest = longest;
    }

    /// Loads the model, which takes some tenths of a second and some 80 MB.
    ///
    /// @param longest how long it may read for one question
    /// @throws ModelException when it cannot run on this machine
    public static EvidenceReader load(Duration longest) {
        return new EvidenceReader(
                OnnxModel.load(ShippedModel.READER, "sentences are chosen by their words alone"), longest);
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        try {
            turns.acquire();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ReadingStoppedException("nobody waits for it any more", 0, windows.size());
        }
        try {
            return readInTurn(question, windows);
        } finally {
            turns.release();
        }
    }

    private List<Reading> readInTurn(String question, List<Window> windows) {
        long started = System.nanoTime();
        var readings = new ArrayList<Reading>();
        for (Window window : windows) {
            if (Thread.currentThread().isInterrupted()) {
                throw new ReadingStoppedException("nobody waits for it any more", readings.size(), windows.size());
            }
            if (System.nanoTime() - started > longest.toNanos()) {
                throw new ReadingStoppedException(
                        "it took longer than " + longest.toMillis() + " ms", readings.size(), windows.size());
            }
            readings.add(read(WindowInput.of(model.pieces(), question, window, LONGEST, LONGEST_QUESTION)));
        }
        return List.copyOf(readings);
    }

    private Reading read(WindowInput input) {
        return model.run(
                input.longIds(),
                input.types(),
                outputs -> output(input.length(), outputs).reading(input));
    }

    private static WindowOutput output(int length, FloatBuffer[] outputs) {
        float[][] pieces = new float[length][WindowOutput.NUMBERS];
        for (float[] piece : pieces) {
            outputs[0].get(piece);
        }
        float[] whole = new float[outputs[1].remaining()];
        outputs[1].get(whole);
        return new WindowOutput(pieces, whole);
    }

    @Override
    public void close() {
        model.close();
    }
}
