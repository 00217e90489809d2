package footnote.model;

import footnote.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;

/// A file of a model, as it comes with the program.
///
/// @param resource its name on the class path
/// @param sha256 what its bytes must have, in hexadecimal digits
public record ModelFile(String resource, String sha256) {
    /// A file with the bytes that are there.
    ///
    /// @param bytes how many
    /// @param sha256 what they have
    public record Found(long bytes, String sha256) {}

    /// What is there in its place; empty where nothing is.
    ///
    /// @throws ModelException when it cannot be read
    public Optional<Found> found() {
        try (Arena arena = Arena.ofConfined()) {
            ByteBuffer content = content(url(), arena);
            int bytes = content.remaining();
            return Optional.of(new Found(bytes, Sha256.of(content).hex()));
        } catch (MissingModelFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ModelException("The model file " + resource + " cannot be read (" + e.getMessage() + ").", e);
        }
    }

    /// Reads the bytes into memory of their own, which goes with the arena: on the heap they would leave it
    /// three times their size for as long as the program runs.
    ///
    /// @throws IOException also when they are not what they must be
    ByteBuffer read(Arena arena) throws IOException {
        ByteBuffer content = content(url(), arena);
        String found = Sha256.of(content.duplicate()).hex();
        if (!found.equals(sha256)) {
            throw new IOException("the file " + resource + " is damaged or another one: its SHA-256 is " + found
                    + " and must be " + sha256);
        }
        return content;
    }

    private URL url() throws MissingModelFileException {
        URL found = ModelFile.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw new MissingModelFileException(resource);
        }
        return found;
    }

    private static ByteBuffer content(URL url, Arena arena) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream();
                ReadableByteChannel channel = Channels.newChannel(in)) {
            long length = connection.getContentLengthLong();
            if (length < 0) {
                throw new IOException("its size is not known");
            }
            ByteBuffer buffer = arena.allocate(length).asByteBuffer();
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // until the end
            }
            return buffer.flip();
        }
    }
}
