package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {
    private final Path folder;

    LibraryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void textAndMarkdownFilesAreListedByPathFromAllSubfolders() throws IOException {
        write("b.txt", "2024/minutes/may.MD", "a.md", "B.TXT");

        LibraryListing listing = Library.open(folder).list();

        assertThat(listing.files())
                .extracting(DocumentFile::path)
                .containsExactly("2024/minutes/may.MD", "B.TXT", "a.md", "b.txt");
        assertThat(listing.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt",
                "a.text",
                "a.md",
                "a.markdown",
                "a.html",
                "a.HTM",
                "a.csv",
                "a.pdf",
                "a.docx",
                "a.odt",
                "a.pptx",
                "a.xlsx",
                "a.eml"
            })
    void aFileOfEveryFormatIsPickedUpByItsName(String name) throws IOException {
        write(name);

        assertThat(Library.open(folder).list().files())
                .extracting(DocumentFile::path)
                .containsExactly(name);
    }

    @Test
    void hiddenFilesAndFoldersAndSidecarsArePassedOverInSilence() throws IOException {
        write("a.txt", "a.txt.meta.yaml", "a.meta.yaml", ".hidden.txt", ".git/HEAD", ".git/notes.md", "sub/.x.md");

        LibraryListing listing = Library.open(folder).list();

        assertThat(listing.files()).extracting(DocumentFile::path).containsExactly("a.txt");
        assertThat(listing.leftOut()).isEmpty();
    }

    @Test
    void aHiddenFolderThatIsNamedByThePersonIsRead() throws IOException {
        write(".papers/a.txt");

        assertThat(Library.open(folder.resolve(".papers")).list().files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan.doc", "README", "md", "txt", "data.txt.gz", "notes.mdx", "settings.yaml", "plan.pdf."})
    void aFileOfAnotherKindIsReportedByName(String name) throws IOException {
        write("a.txt", "sub/" + name);

        assertThat(Library.open(folder).list().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.path()).isEqualTo("sub/" + name);
            assertThat(left.reason()).isEqualTo(Reason.NOT_SUPPORTED);
            assertThat(left).hasMessageStartingWith("sub/" + name + " is none of .txt, .md, ");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "plan.DOC, save it in the newer form",
        "fees.xls, save it in the newer form",
        "photo.jpg, save its text as one of these"
    })
    void theReportSaysWhatToDoAboutIt(String name, String advice) throws IOException {
        write("a.txt", name);

        assertThat(Library.open(folder).list().leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left).hasMessageContaining(advice));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreReportedAndNotFollowed(@TempDir Path outside) throws IOException {
        write("a.txt");
        Path secret = Files.writeString(outside.resolve("secret.txt"), "A secret.");
        Files.createSymbolicLink(folder.resolve("file.txt"), secret);
        Files.createSymbolicLink(folder.resolve("folder"), outside);
        Files.createSymbolicLink(folder.resolve("inside.txt"), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("none"));

        LibraryListing listing = Library.open(folder).list();

        assertThat(listing.files()).extracting(DocumentFile::path).containsExactly("a.txt");
        assertThat(listing.leftOut())
                .extracting(UnreadableDocumentException::path)
                .containsExactlyInAnyOrder("file.txt", "folder", "inside.txt", "loop", "nowhere.txt");
        assertThat(listing.leftOut()).allSatisfy(left -> assertThat(left).hasMessageContaining("not followed"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkMayNameTheFolderItself(@TempDir Path elsewhere) throws IOException {
        write("a.txt");
        Path link = Files.createSymbolicLink(elsewhere.resolve("documents"), folder);

        assertThat(Library.open(link).list().files()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileNameWithALineEndIsShownOnOneLine() throws IOException {
        write("two\nlines.txt", "two\nlines.jpg");

        LibraryListing listing = Library.open(folder).list();

        assertThat(listing.files()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("two\nlines.txt");
            assertThat(file.shownPath()).isEqualTo("two?lines.txt");
        });
        assertThat(listing.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left).hasMessageStartingWith("two?lines.jpg is none of"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\t", "\u001B", "\u007F", "\u0085", "\u009B", "\u2028", "\u2029", "\u202E", "\u2067"
            })
    void aCharacterThatCouldForgeOutputIsShownAsAQuestionMark(String character) {
        String path = "sub/a" + character + "b.txt";

        assertThat(new DocumentFile(folder.resolve("ab.txt"), path, DocumentId.ofPath(path)))
                .returns("sub/a?b.txt", DocumentFile::shownPath)
                .returns("a?b.txt", DocumentFile::name);
    }

    @Test
    void pathsWithOneSlugAreToldApart() throws IOException {
        write("a b.txt", "a-b.md", "a/b.txt");

        assertThat(Library.open(folder).list().files())
                .extracting(file -> file.id().value())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a-b"),
                        second -> assertThat(second).matches("a-b-[0-9a-f]{8}"),
                        third -> assertThat(third).matches("a-b-[0-9a-f]{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileNamedLikeATellingApartGetsAnIdOfItsOwn() throws IOException {
        write("a b.txt", "a-b.txt");
        String toldApart = Library.open(folder).list().files().getLast().id().value();

        write(toldApart + ".txt");

        assertThat(Library.open(folder).list().files())
                .extracting(DocumentFile::id)
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingFolderIsNamedWithWhatToDo() {
        Path missing = folder.resolve("none");

        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(() -> Library.open(missing))
                .withMessage("There is no folder " + missing + ": make it and put documents into it, or name another.");
    }

    @Test
    void aFileIsNoLibrary() throws IOException {
        write("a.txt");
        Path file = folder.resolve("a.txt");

        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(() -> Library.open(file))
                .withMessageStartingWith(file + " is a file, not a folder");
    }

    @Test
    void aFolderWithoutADocumentCannotBeListed() throws IOException {
        write("plan.jpg", ".hidden.txt");
        Library library = Library.open(folder);

        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(library::list)
                .withMessageContaining("holds no document (.txt, .md, ");
    }

    @Test
    void aFolderThatIsGoneSinceItWasOpenedIsReported() throws IOException {
        Path brief = Files.createDirectory(folder.resolve("brief"));
        Library library = Library.open(brief);
        Files.delete(brief);

        assertThatExceptionOfType(LibraryException.class).isThrownBy(library::list);
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, "Some words.");
        }
    }

    @Test
    void anIndexInsideTheFolderHoldsNoDocuments(@TempDir Path root) throws IOException {
        Files.writeString(root.resolve("lido.txt"), "The lido.");
        Path index = Files.createDirectory(root.resolve("index"));
        Files.writeString(index.resolve("stored.txt"), "The lido.");
        CacheTag.put(index);

        assertThat(Library.open(root).list().files())
                .extracting(DocumentFile::path)
                .containsExactly("lido.txt");
    }
}
