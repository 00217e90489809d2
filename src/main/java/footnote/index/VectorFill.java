package footnote.index;

import footnote.index.IndexingProgress.Phase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Makes the vectors that the passages of an index lack, behind the indexing of their words.
///
/// Each vector is kept as soon as it is made, so that a run that is stopped or killed is gone on with by the
/// next. One run at a time for an index; a second one does nothing.
public final class VectorFill {
    /// So many vectors are made between two looks at whether to go on, and made safe together.
    private static final int BATCH = 64;

    private final LuceneParts parts;
    private final Function<String, float[]> model;

    /// @param folder of the index, which an [Indexer] has written
    /// @param model from a text to its vector, of unit length; called by several threads
    public VectorFill(Path folder, Function<String, float[]> model) {
        this(LuceneParts.in(folder), model);
    }

    VectorFill(LuceneParts parts, Function<String, float[]> model) {
        this.parts = parts;
        this.model = model;
    }

    /// Makes what is lacking in the newest state of the index.
    ///
    /// @param threads how many work at once, at least 1
    /// @param goOn asked between batches; what is made is kept when it says no
    /// @return how many were made
    /// @throws IndexException when the index cannot be read, or the vectors cannot be written
    public int run(int threads, IndexingProgress progress, BooleanSupplier goOn) {
        try (LuceneIndex index = LuceneIndex.open(parts);
                LuceneSnapshot snapshot = index.newestSnapshot();
                VectorFile.Writer writer = parts.vectors().writer()) {
            if (writer == null) {
                return 0;
            }
            return fill(snapshot, writer, threads, progress, goOn);
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }

    private int fill(
            LuceneSnapshot snapshot,
            VectorFile.Writer writer,
            int threads,
            IndexingProgress progress,
            BooleanSupplier goOn)
            throws IOException {
        List<Integer> lacking = snapshot.vectorsNow().lacking();
        int made = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("vectors").factory())) {
            while (made < lacking.size() && goOn.getAsBoolean()) {
                List<Integer> batch = lacking.subList(made, Math.min(lacking.size(), made + BATCH));
                for (Pending pending : begun(snapshot, batch, workers)) {
                    writer.add(pending.key(), done(pending));
                }
                writer.force();
                made += batch.size();
                progress.advanced(Phase.VECTORS, made, lacking.size());
            }
        }
        return made;
    }

    private record Pending(VectorKey key, Future<byte[]> vector) {}

    private List<Pending> begun(LuceneSnapshot snapshot, List<Integer> batch, ExecutorService workers)
            throws IOException {
        var begun = new ArrayList<Pending>();
        for (int number : batch) {
            String text = parts.fields().embedded(snapshot.stored(number));
            begun.add(new Pending(VectorKey.of(text), workers.submit(() -> EightBit.of(model.apply(text)))));
        }
        return begun;
    }

    private static byte[] done(Pending pending) {
        try {
            return pending.vector().get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the making of vectors was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
