package footnote.index;

import footnote.model.Embedder;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// The file of all vectors that were made for an index: records of key, components and checksum, one after the
/// other, each written once. Stopping at any moment costs the record that was being written, and no more: the
/// next writer goes on behind the last whole one.
final class VectorFile {
    /// Big-endian, as keys are digests.
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private static final int CHECKSUM_BYTES = Integer.BYTES;
    private static final int RECORD = VectorKey.BYTES + Embedder.DIMENSIONS + CHECKSUM_BYTES;

    private final Path folder;
    private final Path path;

    /// @param folder of the vectors of an index
    VectorFile(Path folder) {
        this.folder = folder;
        this.path = folder.resolve(Embedder.MODEL + ".vectors");
    }

    static long keyAt(int row) {
        return (long) row * RECORD;
    }

    static long vectorAt(int row) {
        return keyAt(row) + VectorKey.BYTES;
    }

    /// How many records the file may have, by its length alone; a cheap look whether it has grown.
    long length() {
        try {
            return Files.size(path) / RECORD;
        } catch (IOException _) {
            return 0;
        }
    }

    /// All whole records.
    Vectors read() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            // mapped for as long as someone holds the vectors; the file is never cut while it is readable as whole
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            return new Vectors(mapped, whole(mapped));
        } catch (NoSuchFileException _) {
            return new Vectors(MemorySegment.NULL, 0);
        }
    }

    private static int whole(MemorySegment mapped) {
        int records = (int) (mapped.byteSize() / RECORD);
        var record = new byte[RECORD];
        for (int row = 0; row < records; row++) {
            MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, keyAt(row), record, 0, RECORD);
            if (ByteBuffer.wrap(record).getInt(RECORD - CHECKSUM_BYTES) != checksum(record)) {
                return row;
            }
        }
        return records;
    }

    private static int checksum(byte[] record) {
        var checksum = new CRC32C();
        checksum.update(record, 0, RECORD - CHECKSUM_BYTES);
        return (int) checksum.getValue();
    }

    /// Opens the file for adding to it; null where another process is doing so.
    @Nullable
    Writer writer() throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("write.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                lock.close();
                return null;
            }
            return new Writer(atTheEnd(), lock);
        } catch (OverlappingFileLockException _) {
            lock.close();
            return null;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// The file, ready to be added to behind its last whole record. One with a damaged record is left to those
    /// who have it open, and gone on with in a copy of what is before the damage.
    private FileChannel atTheEnd() throws IOException {
        long whole = keyAt(read().size());
        long length = Files.exists(path) ? Files.size(path) : 0;
        if (length - whole >= RECORD) {
            Path copy = Files.createTempFile(folder, "vectors", ".partial");
            try (FileChannel from = FileChannel.open(path, StandardOpenOption.READ);
                    FileChannel to = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                long at = 0;
                while (at < whole) {
                    at += from.transferTo(at, whole - at, to);
                }
                to.force(true);
            }
            Files.move(copy, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.truncate(whole).position(whole);
    }

    /// Adds records. For one thread at a time.
    static final class Writer implements AutoCloseable {
        private final FileChannel channel;

        private final FileChannel lock;

        Writer(FileChannel channel, FileChannel lock) {
            this.channel = channel;
            this.lock = lock;
        }

        void add(VectorKey key, byte[] vector) throws IOException {
            var record = ByteBuffer.allocate(RECORD)
                    .putLong(key.high())
                    .putLong(key.low())
                    .put(vector);
            record.putInt(checksum(record.array())).flip();
            while (record.hasRemaining()) {
                channel.write(record);
            }
        }

        /// Makes sure that what was added outlives a failing machine.
        void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            try (lock) {
                channel.close();
            }
        }
    }
}
