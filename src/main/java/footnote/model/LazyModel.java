package footnote.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A model that is loaded when it is first wanted. Where it cannot be, that is said once, and there is none.
///
/// Safe for use by several threads; the one that wants it first loads it while the others wait.
public final class LazyModel<M extends Model> implements AutoCloseable {
    private final Supplier<M> load;
    private final Consumer<String> tell;
    private @Nullable M loaded;
    private volatile @Nullable ModelException failed;
    private boolean tried;

    /// @param load gives the model, or throws a [ModelException]
    /// @param tell what is for the operator
    public LazyModel(Supplier<M> load, Consumer<String> tell) {
        this.load = load;
        this.tell = tell;
    }

    /// The model; empty where it cannot be loaded on this machine.
    public synchronized Optional<M> get() {
        if (!tried) {
            tried = true;
            try {
                loaded = load.get();
            } catch (ModelException e) {
                failed = e;
                tell.accept(e.getMessage());
            }
        }
        return Optional.ofNullable(loaded);
    }

    /// Whether it was wanted and could not be loaded. Never waits for a loading that is on its way.
    public boolean hasFailed() {
        return failed != null;
    }

    /// The model.
    ///
    /// @throws ModelException when it cannot be loaded on this machine
    public synchronized M orThrow() {
        Optional<M> model = get();
        ModelException why = failed;
        if (model.isEmpty() && why != null) {
            throw why;
        }
        return model.orElseThrow(() -> new IllegalStateException("the model is closed"));
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
