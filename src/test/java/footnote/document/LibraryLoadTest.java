package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LibraryLoadTest {
    private final Path file;
    private final Library library;
    private final DocumentFile listed;

    LibraryLoadTest(@TempDir Path folder) throws IOException {
        this.file = Files.writeString(folder.resolve("log.txt"), "Day one.");
        this.library = Library.open(folder);
        this.listed = library.list().files().getFirst();
    }

    @Test
    void theFileIsReadAsItIsNow() throws IOException {
        Files.writeString(file, "Day two.");

        assertThat(library.load(listed).bytes()).asString(UTF_8).isEqualTo("Day two.");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        assertUnreadable(Reason.TOO_LARGE, "log.txt has 50,000,000 bytes");
    }

    @Test
    void aFileThatIsGoneSinceItWasListedIsReported() throws IOException {
        Files.delete(file);

        assertUnreadable(Reason.NO_ACCESS, "log.txt could not be read (NoSuchFileException)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatBecameALinkIsNotFollowed(@TempDir Path outside) throws IOException {
        Path secret = outside.toRealPath().resolve("secret.txt");
        Files.writeString(secret, "s".repeat(secret.toString().length()));
        Files.delete(file);
        Files.createSymbolicLink(file, secret);

        assertUnreadable(Reason.NO_ACCESS, "log.txt could not be read");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefusedOrReadAsItOnceWas() throws Exception {
        byte[] piece = "0123456789\n".repeat(300).getBytes(UTF_8);
        int pieces = 300;
        String whole = "Day one." + new String(piece, UTF_8).repeat(pieces);
        try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
            Future<?> writing = executor.submit(() -> append(piece, pieces));
            do {
                assertTrueStateOrChanging(whole);
            } while (!writing.isDone());
            writing.get();
        }

        assertThat(new String(library.load(listed).bytes(), UTF_8).equals(whole))
                .isTrue();
    }

    @Test
    void theFingerprintChangesWithTheFileAndWithItsSidecar() throws IOException {
        Sha256 alone = library.load(listed).fingerprint();
        Files.writeString(file.resolveSibling("log.meta.yaml"), "owner: Anne");
        Sha256 withSidecar = library.load(listed).fingerprint();
        Files.writeString(file, "Day one.owner: ");
        Files.writeString(file.resolveSibling("log.meta.yaml"), "Anne");
        Sha256 bytesMoved = library.load(listed).fingerprint();

        assertThat(alone).isNotEqualTo(withSidecar);
        assertThat(bytesMoved).isNotEqualTo(withSidecar).isNotEqualTo(alone);
    }

    private boolean append(byte[] piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Files.write(file, piece, StandardOpenOption.APPEND);
        }
        return true;
    }

    private void assertTrueStateOrChanging(String whole) {
        try {
            String read = new String(library.load(listed).bytes(), UTF_8);
            assertThat(whole.startsWith(read)).as("%,d bytes", read.length()).isTrue();
        } catch (UnreadableDocumentException e) {
            assertThat(e.reason()).isEqualTo(Reason.CHANGING);
        }
    }

    private void assertUnreadable(Reason reason, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> library.load(listed))
                .withMessageStartingWith(message)
                .returns(reason, UnreadableDocumentException::reason);
    }
}
