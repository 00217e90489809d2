package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more is told of in a sentence, the state before goes on answering, and when there is
/// space again the next run does its work.
class FullDiskTest {
    private static final int DOCUMENTS = 400;

    @TempDir
    private Path root;

    @AutoClose
    private IndexedFolder folder;

    private boolean mounted;

    @BeforeEach
    void write() {
        folder = new IndexedFolder(root).with("old.txt", "Bridges rust.");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        folder.close();
        if (mounted) {
            run("umount", folder.index().toString());
        }
    }

    /// A process that may write no large files, which every system can be told to refuse.
    @Test
    void aFileThatCannotGrow() throws IOException, InterruptedException {
        folder.update();
        writeMany();
        Process process = limited(IndexingProcess.command(folder.file(""), folder.index(), DOCUMENTS * 2))
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isNotZero();
        assertTold(assertThat(said));
        assertRecovers();
    }

    /// A file system with no room left. Not every machine lets a test have one; the test above stands in for it there.
    @Test
    void aFileSystemThatIsFull() throws IOException, InterruptedException {
        Files.createDirectories(folder.index());
        mounted = run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=700k",
                        "tmpfs",
                        folder.index().toString())
                == 0;
        Assumptions.assumeTrue(mounted, "no file system can be mounted here");
        folder.update();
        writeMany();

        assertThatThrownBy(folder::update)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.UNWRITABLE))
                .satisfies(e -> assertTold(assertThat(e.getMessage())));
        assertThat(folder.found("bridges rust")).containsExactly("old");
        run("mount", "-o", "remount,size=64m", folder.index().toString());
        assertRecovers();
    }

    private void writeMany() {
        for (int i = 0; i < DOCUMENTS; i++) {
            String words = " Word%d stands beside many others of its kind."
                    .formatted(i)
                    .repeat(30);
            folder.with(i + ".txt", "Document " + i + " goes on." + words);
        }
    }

    private static void assertTold(AbstractStringAssert<?> said) {
        said.contains("cannot be written (")
                .contains("check the free space")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    private void assertRecovers() {
        assertThat(folder.found("bridges rust")).containsExactly("old");
        assertThat(folder.update().documents()).isEqualTo(DOCUMENTS + 1);
        assertThat(folder.found("word399")).contains("399");
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.documents())
                    .allSatisfy(
                            each -> assertThat(snapshot.text(each.version())).isNotEmpty());
        }
    }

    private static ProcessBuilder limited(List<String> command) {
        return new ProcessBuilder(
                Stream.concat(Stream.of("sh", "-c", "ulimit -f 100; exec \"$@\"", "sh"), command.stream())
                        .toList());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException _) {
            // there is no such program here
            return -1;
        }
    }
}
