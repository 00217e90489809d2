package footnote.cli;

import footnote.index.Hold;
import footnote.index.Holds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How a command asks the running service over the same index to compare it with its folder: the request is a file, the
/// report another. That the service lives is told by a lock that ends with it, so nobody waits for a dead one, and what
/// one left behind is never answered. Files, unlike a socket, work at any length of path and through containers, and
/// reach whoever may write the index and nobody else.
///
/// Of several services over one index, the first answers.
final class RescanRequests implements AutoCloseable {
    private static final String REQUEST = ".request";
    private static final String REPORT = ".report";
    private static final long POLL_MS = 50;

    /// Whether the service still lives is looked at once in so many polls.
    private static final int POLLS_A_LOOK = 10;

    private final ObjectMapper json = JsonMapper.shared();
    private final Path folder;
    private final Holds services;
    private @Nullable Hold serving;

    /// The requests about an index.
    ///
    /// @param index its folder
    RescanRequests(Path index) {
        this.folder = index.resolve("requests");
        this.services = new Holds(index.resolve("services"));
    }

    /// Asks the service to compare every byte, and waits for its report.
    ///
    /// @return empty where no service runs, it cannot be asked, or it ended meanwhile
    Optional<RescanReport> ask() {
        String name = UUID.randomUUID().toString();
        Path request = folder.resolve(name + REQUEST);
        Path report = folder.resolve(name + REPORT);
        try {
            if (!isServed()) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            Files.createFile(request);
            try {
                return awaited(report);
            } finally {
                Files.deleteIfExists(request);
                Files.deleteIfExists(report);
            }
        } catch (IOException _) {
            // whoever may not write there is told so by the run that follows
            return Optional.empty();
        }
    }

    private Optional<RescanReport> awaited(Path report) throws IOException {
        for (int i = 1; !Files.exists(report); i++) {
            if (i % POLLS_A_LOOK == 0 && !isServed()) {
                return Optional.empty();
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.of(json.readValue(Files.readString(report), RescanReport.class));
    }

    private boolean isServed() throws IOException {
        return !services.live().isEmpty();
    }

    /// Makes this process the one that answers, unless another does or there is no index. Called again and again, since
    /// the other may end, and the folder may be deleted beneath the service.
    void serve() throws IOException {
        if (Files.isDirectory(folder.resolveSibling(".")) && (serving == null || !serving.isThere()) && !isServed()) {
            stopServing();
            for (Path stale : files(REQUEST)) {
                Files.deleteIfExists(stale);
            }
            serving = services.take();
        }
    }

    /// Answers all requests there are with the report of one comparison.
    ///
    /// @return whether there were any
    boolean answer(Supplier<RescanReport> comparison) throws IOException {
        List<Path> requests = serving == null ? List.of() : files(REQUEST);
        if (requests.isEmpty()) {
            return false;
        }
        String report = json.writeValueAsString(comparison.get());
        for (Path request : requests) {
            String name = request.getFileName().toString().replace(REQUEST, "");
            Path partial = Files.writeString(folder.resolve(name + ".partial"), report);
            if (Files.deleteIfExists(request)) {
                Files.move(partial, folder.resolve(name + REPORT), StandardCopyOption.ATOMIC_MOVE);
            } else {
                // whoever asked has gone
                Files.delete(partial);
            }
        }
        return true;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private void stopServing() {
        if (serving != null) {
            serving.close();
            serving = null;
        }
    }

    @Override
    public void close() {
        stopServing();
    }
}
