package footnote.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Tells other processes that somebody is using something: each hold is a file of its own under an operating system's
/// lock, which ends with the process however that ends. What a dead process left is told by its lock being free.
///
/// One file for all, under a shared lock, would not do: where a process closes any channel on a file, POSIX takes away
/// all of its locks on it. For the same reason a process never opens its own files to look at them.
///
/// Safe for use by several threads and processes.
public final class Holds {
    /// The byte that is locked lies beyond any content, so that content can be read wherever locks are mandatory.
    static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final String process;

    /// The holds that are kept in a folder, which is made where it is missing.
    public Holds(Path folder) {
        this.folder = folder;
        ProcessHandle self = ProcessHandle.current();
        long start = self.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
        this.process = self.pid() + "-" + start + "-";
    }

    /// Takes a hold, unmarked.
    ///
    /// @throws IOException when the folder above is missing, or no file can be made or locked there
    public Hold take() throws IOException {
        while (true) {
            makeFolder();
            Path file = folder.resolve(process + UUID.randomUUID());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                // another process may have taken the file for a dead one's before it was locked
                if (lock != null && Files.exists(file)) {
                    return new Hold(file, channel);
                }
                channel.close();
            } catch (IOException e) {
                channel.close();
                Files.deleteIfExists(file);
                throw e;
            }
        }
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException _) {
            // by an earlier one
        }
    }

    /// The marks of all holds of living processes, this one included; an unmarked one counts as 0. The files of dead
    /// ones are taken away.
    public List<Long> live() throws IOException {
        var marks = new ArrayList<Long>();
        for (Path file : files()) {
            try {
                if (isLive(file)) {
                    marks.add(Hold.mark(file));
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException _) {
                // ended while it was looked at
            }
        }
        return marks;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private boolean isLive(Path file) throws IOException {
        if (file.getFileName().toString().startsWith(process)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false)).isEmpty();
        } catch (AccessDeniedException _) {
            // another user's, of which nothing can be told
            return true;
        }
    }
}
