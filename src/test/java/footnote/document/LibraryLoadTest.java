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
    void aFileOfMoreThanAHundredMegabytesIsRefusedUnread() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100_000_001);
        }

        assertUnreadable(
                Reason.TOO_LARGE,
                "log.txt has 100,000,001 bytes, and Footnote reads files of up to 100,000,000: split");
    }

    @Test
    void aTextOfMoreThanTwentyMegabytesIsRefused() throws IOException {
        Files.write(file, "Day one. ".repeat(2_222_223).getBytes(UTF_8));
        FileContent content = library.load(listed);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> library.read(content))
                .withMessageStartingWith(
                        "log.txt has 20,000,007 bytes, and Footnote reads texts of up to 20,000,000: split")
                .returns(Reason.TOO_LARGE, UnreadableDocumentException::reason);
    }

    @Test
    void aSidecarThatIsTooLargeOrNoTextIsLeftOutWithAWarning() throws IOException {
        Path sidecar = file.resolveSibling("log.meta.yaml");
        Files.writeString(sidecar, "title: Log\n" + "# padding\n".repeat(100_000));
        FileContent large = library.load(listed);
        Files.write(sidecar, new byte[] {'a', ':', ' ', (byte) 0xE9});
        FileContent garbled = library.load(listed);

        assertThat(library.read(large).warnings())
                .containsExactly(
                        "The metadata file of log.txt has 1,000,011 bytes and was left out: metadata files have"
                                + " up to 1,000,000.");
        assertThat(library.read(garbled).warnings())
                .containsExactly(
                        "The metadata file of log.txt is not valid UTF-8 and was left out: save it again with the"
                                + " encoding UTF-8.");
        assertThat(large.fingerprint()).isNotEqualTo(garbled.fingerprint());
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
