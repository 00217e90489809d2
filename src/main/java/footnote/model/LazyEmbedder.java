package footnote.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An [Embedder] that is loaded when it is first wanted. Where it cannot be, that is said once, and there is
/// none.
///
/// Safe for use by several threads; the one that wants it first loads it while the others wait.
public final class LazyEmbedder implements AutoCloseable {
    private final Consumer<String> tell;
    private @Nullable Embedder loaded;
    private boolean tried;

    /// @param tell what is for the operator
    public LazyEmbedder(Consumer<String> tell) {
        this.tell = tell;
    }

    /// The embedder; empty where it cannot be loaded on this machine.
    public synchronized Optional<Embedder> get() {
        if (!tried) {
            tried = true;
            try {
                loaded = Embedder.load();
            } catch (ModelException e) {
                tell.accept(e.getMessage());
            }
        }
        return Optional.ofNullable(loaded);
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
