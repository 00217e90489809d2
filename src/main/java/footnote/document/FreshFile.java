package footnote.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A new file that is whole on the disk before it takes the place of another. Until it has been moved there it is
/// deleted when it is closed. It is readable by its owner alone from its making on. For one thread.
///
/// @param path where it lies meanwhile
public record FreshFile(Path path) implements AutoCloseable {
    private static final String SUFFIX = ".tmp";

    /// Writes a file.
    ///
    /// @param folder where it lies until it is moved; on the disk of its place
    /// @param prefix of its name
    public static FreshFile of(Path folder, String prefix, byte[] bytes) throws IOException {
        var fresh = new FreshFile(Files.createTempFile(folder, prefix, SUFFIX));
        try (var channel = FileChannel.open(fresh.path, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        return fresh;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
