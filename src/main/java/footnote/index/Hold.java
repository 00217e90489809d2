package footnote.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// One use of something, for as long as it is open; see [Holds].
public final class Hold implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    Hold(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Says which state is held, once. One that says nothing holds all of them.
    ///
    /// @param mark larger for later states
    void mark(long mark) throws IOException {
        channel.write(ByteBuffer.wrap(Long.toString(mark).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    static long mark(Path file) throws IOException {
        String mark = Files.readString(file, StandardCharsets.US_ASCII);
        return mark.matches("\\d{1,18}") ? Long.parseLong(mark) : 0;
    }

    /// Whether its file is still there, by which others see it.
    public boolean isThere() {
        return Files.exists(file);
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
