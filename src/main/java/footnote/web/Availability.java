package footnote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Whether the service may be asked. Its operator can switch it off with a message, which holds across restarts, and
/// for
/// every door. A file of it that cannot be read counts as switched off: somebody meant it to be.
///
/// Safe for use by several threads.
public final class Availability {
    private static final String UNREADABLE = "This service is switched off at the moment.";

    private final JsonMapper json = JsonMapper.shared();
    private final @Nullable Path file;
    private volatile State state;

    /// @param open whether questions are answered
    /// @param message what people are told while they are not; empty while they are
    record State(boolean open, String message) {
        static final State OPEN = new State(true, "");
    }

    private Availability(@Nullable Path file) {
        this.file = file;
        this.state = file == null ? State.OPEN : read(file);
    }

    /// Open at each start.
    public static Availability inMemory() {
        return new Availability(null);
    }

    /// As it was left.
    public static Availability in(Path file) {
        return new Availability(file.toAbsolutePath());
    }

    private State read(Path from) {
        try {
            return json.readValue(Files.readAllBytes(from), State.class);
        } catch (NoSuchFileException _) {
            return State.OPEN;
        } catch (IOException | JacksonException _) {
            return new State(false, UNREADABLE);
        }
    }

    State state() {
        return state;
    }

    /// What people are told; empty while the service may be asked.
    Optional<String> closed() {
        State now = state;
        return now.open ? Optional.empty() : Optional.of(now.message);
    }

    /// Switches it on or off, for good.
    ///
    /// @throws UncheckedIOException when that cannot be written down; it holds until the next start all the same
    synchronized void set(State wanted) {
        state = wanted;
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.resolveSibling(""));
            Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(fresh, json.writeValueAsBytes(wanted));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
