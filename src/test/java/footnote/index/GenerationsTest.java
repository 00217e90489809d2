package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a process holds stays for as long as it holds it, and no longer: the generation of another format, and the
/// texts of an earlier state.
class GenerationsTest {
    private static final GenerationKey OLD = GenerationKey.of("a format of old");

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root).with("a.txt", "Bridges rust.");
    }

    @Test
    void anotherFormatOrOtherSettingsHaveAnotherKeyAndTheSameHaveTheSame() {
        assertThat(GenerationKey.current()).isEqualTo(GenerationKey.current()).isNotEqualTo(OLD);
        assertThat(GenerationKey.of("a", "b")).isNotEqualTo(GenerationKey.of("a", "c"));
    }

    @Test
    void theGenerationOfAnotherFormatIsLeftAloneWhileItIsHeldAndDeletedAfterwards() throws Exception {
        folder.indexer(OLD, 10).update();
        try (var holding = HoldingProcess.start(folder.index(), OLD)) {
            assertThat(folder.update().added()).containsExactly("a.txt");
            assertThat(folder.found("rust")).containsExactly("a");
            assertThat(holding.text("a")).isEqualTo("Bridges rust.");

            holding.kill();
        }
        assertThat(OLD.in(folder.index())).exists();
        folder.update();

        assertThat(OLD.in(folder.index())).doesNotExist();
        assertThat(folder.found("rust")).containsExactly("a");
    }

    @Test
    void whatIsNoGenerationIsLeftAlone() throws IOException {
        folder.indexer(OLD, 10).update();
        Path file = Files.writeString(folder.index().resolve("0123456789abcdef"), "A file of this name.");
        Path other = Files.createDirectories(folder.index().resolve("notes/more"));
        Path interrupted = Files.createDirectories(folder.index().resolve(OLD.value() + ".deleted"));
        folder.update();

        assertThat(file).exists();
        assertThat(other).exists();
        assertThat(interrupted).doesNotExist();
        assertThat(OLD.in(folder.index())).doesNotExist();
    }

    @Test
    void aTextStaysForAsLongAsAnotherProcessHoldsAStateThatHasIt() throws Exception {
        folder.update();
        try (var holding = HoldingProcess.start(folder.index(), GenerationKey.current())) {
            for (String last : new String[] {"hold", "fall", "sway"}) {
                folder.with("a.txt", "Bridges " + last + ".").update();
            }
            assertThat(holding.text("a")).isEqualTo("Bridges rust.");
            holding.kill();
        }
        folder.with("a.txt", "Bridges end.").update();

        assertThat(texts()).containsExactlyInAnyOrder(nameOf("Bridges sway."), nameOf("Bridges end."));
    }

    @Test
    void aTextThatIsHeldStaysThroughARebuild() throws Exception {
        folder.with("b.txt", "Roads crack.").update();
        try (var holding = HoldingProcess.start(folder.index(), GenerationKey.current())) {
            Files.writeString(folder.lucene("segments_1"), "garbled");
            IndexingReport report = folder.without("a.txt").update();

            assertThat(report.rebuilt()).isEqualTo("it was damaged");
            assertThat(holding.text("a")).isEqualTo("Bridges rust.");
        }
    }

    @Test
    void aDeletedDocumentsTextGoesWhenNobodyHoldsIt() throws IOException {
        folder.with("b.txt", "Roads crack.").update();
        try (IndexSnapshot before = folder.snapshot()) {
            folder.without("b.txt").update();
            folder.snapshot().close();
            assertThat(before.text(Version.of("Roads crack."))).isEqualTo("Roads crack.");
        }
        folder.with("a.txt", "Bridges hold.").update();

        assertThat(texts()).doesNotContain(nameOf("Roads crack."));
    }

    @Test
    void aSnapshotClosedTwiceLetsGoOnce() {
        folder.update();
        IndexSnapshot first = folder.snapshot();
        try (IndexSnapshot second = folder.snapshot()) {
            first.close();
            first.close();
            folder.with("a.txt", "Bridges hold.").update();
            folder.snapshot().close();

            assertThat(second.search(second.terms("rust"), 10)).hasSize(1);
        }
    }

    @Test
    void anIndexThatIsDeletedIsToldAndFoundAgainWhenItIsBuilt() throws IOException {
        folder.update();
        folder.snapshot().close();
        delete(folder.index());

        assertThatThrownBy(folder::snapshot).isInstanceOf(IndexException.class);
        assertThat(folder.index()).doesNotExist();
        folder.update();
        assertThat(folder.found("rust")).containsExactly("a");
    }

    private Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(folder.parts().folder().resolve("texts"))) {
            return Stream.of(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .toArray(String[]::new));
        }
    }

    private static String nameOf(String text) {
        return Version.of(text).digest().hex() + ".txt";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
