package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One file can cost itself, and no more.
class ParserProcessTest {
    private static final ParserLimits TIGHT = new ParserLimits(Duration.ofSeconds(8), 64, 10_000);
    private static final byte[] GOOD =
            new PdfMaker().page().line(72, 72, 12, "All is well.").bytes();

    private final ParserProcess parsers = new ParserProcess(TIGHT);

    @AfterEach
    void close() {
        parsers.close();
    }

    @Test
    void oneProcessReadsManyFilesAndIsGoneAfterClosing() throws Exception {
        assertGoodIsRead();
        ProcessHandle first = process();
        assertGoodIsRead();
        assertThat(process()).isEqualTo(first);

        parsers.close();

        assertThat(first.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(parsers.process()).isNull();
        assertGoodIsRead();
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() {
        assertUnreadable(new PdfMaker().page().endless().bytes(), Reason.TOO_SLOW, "within 8 seconds");
        assertGoodIsRead();
    }

    @Test
    void aFileThatFillsTheMemoryIsGivenUp() {
        assertUnreadable(new byte[90_000_000], Reason.TOO_INTRICATE, "more room");
        assertGoodIsRead();
    }

    @Test
    void aFileOfTooMuchTextIsGivenUp() {
        var pdf = new PdfMaker().page();
        for (int i = 0; i < 200; i++) {
            pdf.line(20, 4 * i, 3, "word ".repeat(80));
        }

        assertUnreadable(pdf.bytes(), Reason.TOO_LARGE, "too much text");
        assertGoodIsRead();
    }

    @Test
    void aBrokenFileIsToldAsOne() {
        assertUnreadable(
                "%PDF-1.7 and no more".getBytes(java.nio.charset.StandardCharsets.UTF_8), Reason.DAMAGED, "damaged");
        assertGoodIsRead();
    }

    @Test
    void aProcessThatIsKilledBetweenTwoFilesIsReplaced() throws Exception {
        assertGoodIsRead();
        ProcessHandle killed = process();
        killed.destroyForcibly();
        killed.onExit().get(20, TimeUnit.SECONDS);

        assertGoodIsRead();
    }

    @Test
    void aProcessThatDiesOverAFileCostsThatFile() {
        assertGoodIsRead();
        ProcessHandle killed = process();
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            killed.destroyForcibly();
        });

        assertUnreadable(new PdfMaker().page().endless().bytes(), Reason.DAMAGED, "damaged");
        assertGoodIsRead();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theProcessEndsWithItsParentHoweverThatEnds(boolean interruptedItself) throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = parent.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(told(lines, "child "))).orElseThrow();
            Path temporary = Path.of(told(lines, "folder "));
            assertThat(temporary).isDirectory();

            if (interruptedItself) {
                child.destroy();
                child.onExit().get(20, TimeUnit.SECONDS);
                assertThat(temporary).doesNotExist();
            }
            parent.destroyForcibly();

            assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
            assertThat(temporary).doesNotExist();
        }
    }

    private static String told(BufferedReader lines, String what) {
        return lines.lines()
                .filter(line -> line.startsWith(what))
                .findFirst()
                .orElseThrow()
                .substring(what.length());
    }

    /// A parent, in the middle of a file that takes too long.
    static final class ReadingProcess {
        private ReadingProcess() {}

        public static void main(String... arguments) throws IOException {
            List<Path> before = folders();
            var parsers =
                    new ParserProcess(new ParserLimits(Duration.ofMinutes(5), TIGHT.memory(), TIGHT.characters()));
            read(parsers, GOOD);
            System.out.println(
                    "child " + Objects.requireNonNull(parsers.process()).pid());
            System.out.println("folder "
                    + folders().stream()
                            .filter(folder -> !before.contains(folder))
                            .findFirst()
                            .orElseThrow());
            read(parsers, new PdfMaker().page().endless().bytes());
        }

        private static List<Path> folders() throws IOException {
            try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return all.filter(path -> path.getFileName().toString().startsWith("footnote-parser"))
                        .toList();
            }
        }
    }

    private ProcessHandle process() {
        return Objects.requireNonNull(parsers.process());
    }

    private void assertGoodIsRead() {
        assertThat(read(parsers, GOOD).text()).isEqualTo("All is well.");
    }

    private void assertUnreadable(byte[] content, Reason reason, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(parsers, content))
                .withMessageStartingWith("a.pdf ")
                .withMessageContaining(message)
                .returns(reason, UnreadableDocumentException::reason);
    }

    private static PageText read(ParserProcess parsers, byte[] content) {
        var file = new DocumentFile(Path.of("a.pdf"), "a.pdf", DocumentId.ofPath("a.pdf"));
        return parsers.read(file, FileFormat.PDF, content);
    }
}
