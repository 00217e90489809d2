package footnote.document;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Notices when something changes in a documents folder or in a folder beneath it.
///
/// It is a hint and no more: events can be lost, do not come from network folders, and stop where the system allows no
/// more of them. Whoever relies on the folder lists it from time to time as well. For use by one thread, except for
/// [#close()].
public final class LibraryWatch implements AutoCloseable {
    /// Under changes without end, they are told of after this many times the quiet that is waited for.
    private static final int PATIENCE = 10;

    private final Path folder;
    private final @Nullable WatchService service;
    private boolean whole;

    private LibraryWatch(Path folder, @Nullable WatchService service) {
        this.folder = folder;
        this.service = service;
    }

    /// Watches from now on, as far as the system lets it.
    public static LibraryWatch of(Library library) {
        Path folder = library.folder();
        WatchService service = null;
        try {
            service = folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            // told by isWhole
        }
        var watch = new LibraryWatch(folder, service);
        watch.renew();
        return watch;
    }

    /// Takes up the folders that are new since.
    public void renew() {
        whole = service != null;
        try {
            if (service != null) {
                Files.walkFileTree(folder, new Registering(service));
            }
        } catch (IOException _) {
            whole = false;
        }
    }

    /// Whether every folder could be watched when they were last taken up.
    public boolean isWhole() {
        return whole;
    }

    /// Waits for a change, and then until no more come. New folders are watched when this returns.
    ///
    /// @param wait the longest wait for a change
    /// @param quiet how long no further change must come
    /// @return whether something changed
    public boolean changedWithin(Duration wait, Duration quiet) throws InterruptedException {
        try {
            if (!eventWithin(wait)) {
                return false;
            }
            long last = System.nanoTime() + quiet.toNanos() * PATIENCE;
            while (System.nanoTime() < last && eventWithin(quiet)) {
                // more to come
            }
            renew();
            return true;
        } catch (ClosedWatchServiceException _) {
            return false;
        }
    }

    private boolean eventWithin(Duration wait) throws InterruptedException {
        if (service == null) {
            Thread.sleep(wait);
            return false;
        }
        WatchKey key = service.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            throw new LibraryException("The watch over " + folder + " could not be ended.", e);
        }
    }

    /// Goes where the library goes.
    private final class Registering extends SimpleFileVisitor<Path> {
        private final WatchService service;

        Registering(WatchService service) {
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(folder) && Library.isPassedOver(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            try {
                directory.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException _) {
                whole = false;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            whole = false;
            return FileVisitResult.CONTINUE;
        }
    }
}
