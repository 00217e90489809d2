package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as a person at a terminal meets it. Whatever goes wrong is told in one sentence that names it.
class CommandLineTest {
    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void writeADocument() throws IOException {
        documents = Files.createDirectory(folder.resolve("minutes"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027. Entry costs £4.");
    }

    @Test
    void askPrintsTheSentenceWithAFootnoteThatNamesFileOffsetsAndQuote() {
        Console console = ask("When does the lido reopen?");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .startsWith("3 May 2027 [1]\n\nThe lido reopens on 3 May 2027. [1]")
                .contains("[1] lido.txt (publisher unknown, date unknown, other)")
                .contains("lido.txt, characters 0 to 31")
                .contains("“The lido reopens on 3 May 2027.”");
    }

    @Test
    void askTakesAQuestionWithoutQuotationMarks() {
        assertThat(ask("When", "does", "the", "lido", "reopen?").out()).startsWith("3 May 2027 [1]");
    }

    @Test
    void aRefusalIsAnAnswer() {
        Console console = ask("When does the lido in Oakham reopen?");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .startsWith("The documents do not say.")
                .contains("'Oakham'")
                .contains("Near your question, but not an answer:");
    }

    @Test
    void whoeverNeedsPeopleIsToldWhereTheyAre() {
        Console console = ask("my", "dad", "hits", "me");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .startsWith("It sounds as if somebody is being hurt")
                .contains("\n  - Childline: 0800 1111 (for anybody under 19, free of charge)\n");
    }

    @Test
    void personalDetailsAreToBeTakenOut() {
        Console console = ask("Ring 07700 900123 when the lido reopens");

        assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("a telephone number").doesNotContain("900");
    }

    @Test
    void howSureItMustBeCanBeChosen() {
        assertThat(ask("--caution", "low", "When does the lido reopen?").out()).startsWith("3 May 2027 [1]");
        Console wrong = ask("--caution", "reckless", "When does the lido reopen?");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--caution").contains("reckless");
    }

    @Test
    void askSaysHowItReadAMisspeltWord() {
        assertThat(ask("when does the lido reopes").out())
                .startsWith("Showing answers for: when does the lido reopens");
    }

    @Test
    void aQuestionThatStartsWithAnAtSignIsNotReadFromAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "lido reopens");

        assertThat(ask("@" + secret).out()).doesNotContain("3 May 2027. [1]");
    }

    @Test
    void whatIsTheMatterWithMetadataIsSaidEachTime() throws IOException {
        Files.writeString(documents.resolve("lido.meta.yaml"), "date: 3rd of May");

        for (int i = 0; i < 2; i++) {
            assertThat(ask("When does the lido reopen?").err())
                    .contains("metadata file of lido.txt has a date '3rd of May' that cannot be used");
        }
        assertThat(run(documents, "index").out()).contains("warning  The metadata file of lido.txt");
    }

    @Test
    void oneHostileFileCostsNothingButItself() throws IOException {
        String table =
                "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + ("|" + "x|".repeat(100) + "\n").repeat(600);
        Files.writeString(documents.resolve("bomb.md"), table);

        Console console = run(documents, "index");

        assertThat(console.exitCode()).isEqualTo(ExitCode.FILES_LEFT_OUT);
        assertThat(console.out()).contains("bomb.md is laid out in a way that cannot be taken apart");
        assertThat(ask("When does the lido reopen?").out()).startsWith("3 May 2027 [1]");
    }

    @Test
    void aFirstRunBesideAnotherIsToldToWait() throws IOException {
        ask("When does the lido reopen?");
        try (Stream<Path> files = Files.list(lucene())) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.delete(file);
            }
        }
        try (var directory = FSDirectory.open(lucene());
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            assertFailsWithOneLine(ask("When does the lido reopen?"), "Another Footnote is writing the index");
        }
    }

    @Test
    void askPrintsJsonWhenAskedTo() {
        JsonNode json = JsonMapper.shared()
                .readTree(ask("--json", "When does the lido reopen?").out());

        assertThat(json.path("status").asString()).isEqualTo("answered");
        assertThat(json.at("/citations/0/end").asInt()).isEqualTo(31);
    }

    @Test
    void eachFolderHasAnIndexOfItsOwn() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("rink.txt"), "The rink reopens on 9 June 2027.");
        ask("When does the lido reopen?");

        Console console = run(other, "ask", "When does the rink reopen?");

        assertThat(console.out()).startsWith("9 June 2027 [1]").doesNotContain("lido");
        assertThat(ask("When does the lido reopen?").out()).startsWith("3 May 2027 [1]");
    }

    @Test
    void aChangedDocumentIsReadAgainBeforeAnswering() throws IOException {
        ask("When does the lido reopen?");
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 7 July 2028.");

        assertThat(ask("When does the lido reopen?").out()).startsWith("7 July 2028 [1]");
    }

    @Test
    void indexTellsWhatItDid() throws IOException {
        Files.writeString(documents.resolve("photo.jpg"), "not a photo");

        Console console = run(documents, "index");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out().lines())
                .containsExactly(
                        "added    lido.txt",
                        "left out photo.jpg is none of .txt, .md, .html, .csv, .pdf, .docx, .odt, .pptx, .xlsx or .eml and is"
                                + " left out: save its text as one of these.",
                        "Indexed 1 document: 1 added, 0 changed, 0 renamed, 0 removed, 0 as before, 1 left out.",
                        "Vectors made: 1; passages are found by meaning, too.");
    }

    @Test
    void indexSuggestsTheDateThatADocumentPrints() throws IOException {
        Files.writeString(documents.resolve("rink.txt"), "Published 12 March 2024\n\nThe rink reopens in May.");
        String line =
                "suggests rink.txt looks dated 12 March 2024 (“Published 12 March 2024”): write date: 2024-03-12 into"
                        + " rink.txt.meta.yaml if that is right.";

        assertThat(run(documents, "index").out().lines()).contains(line);
        assertThat(run(documents, "index").out().lines()).contains(line);
        Files.writeString(documents.resolve("rink.txt.meta.yaml"), "date: 2024-03-12");
        assertThat(run(documents, "index").out()).doesNotContain("suggests");
    }

    @Test
    void indexEndsWithThreeWhenAFileCouldNotBeReadAndTheOthersAreServed() throws IOException {
        Files.write(documents.resolve("old.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});

        Console console = run(documents, "index");

        assertThat(console.exitCode()).isEqualTo(ExitCode.FILES_LEFT_OUT);
        assertThat(console.out()).contains("old.txt is not valid UTF-8");
        assertThat(ask("When does the lido reopen?").out()).startsWith("3 May 2027 [1]");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertFailsWithOneLine(run(nowhere, "ask", "When?"), "There is no folder " + nowhere);
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertFailsWithOneLine(run(empty, "serve"), "holds no document (.txt, .md, ");
    }

    @Test
    void aFolderOfUnreadableFilesIsNamedWithAnExample() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.write(broken.resolve("image.txt"), new byte[] {1, 0, 2});

        assertFailsWithOneLine(run(broken, "index"), "image.txt is not a text file");
    }

    @Test
    void aQuestionThatIsNoneIsNamed() {
        assertFailsWithOneLine(ask("  "), "The question is empty: type what you want to know.");
        assertFailsWithOneLine(ask("a".repeat(10_000)), "The question has 10,000 characters, and up to 1,000 are read");
        assertFailsWithOneLine(ask("ring \u0007 the bell"), "U+0007 at position 6");
    }

    @Test
    void anUnknownOptionIsNamedWithWhereToLook() {
        Console console = Console.run("ask", "--colour", "When?");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.errorLines())
                .containsExactly("Unknown option: '--colour'. Run 'footnote ask --help' to see what can be given.");
    }

    @Test
    void aPortThatIsNoneIsNamed() {
        Console console = run(documents, "serve", "--port", "70000");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("a port is 0 to 65535, not 70000");
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Console console = run(documents, "serve", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(console.err()).contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void aLockedIndexFailsIndexingAndStillAnswers() throws IOException {
        ask("When does the lido reopen?");
        try (var directory = FSDirectory.open(lucene());
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();

            assertFailsWithOneLine(run(documents, "index"), "Another Footnote is writing the index");
            Console console = ask("When does the lido reopen?");
            assertThat(console.out()).startsWith("3 May 2027 [1]");
            assertThat(console.err()).contains("Another Footnote is writing the index");
        }
    }

    @Test
    void aDamagedIndexIsBuiltAgain() throws IOException {
        ask("When does the lido reopen?");
        try (Stream<Path> files = Files.list(lucene())) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.writeString(file, "garbled", StandardCharsets.UTF_8);
            }
        }

        Console console = ask("When does the lido reopen?");

        assertThat(console.out()).startsWith("3 May 2027 [1]");
        assertThat(console.err()).contains("built from nothing, because it was damaged");
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        assertThat(Console.run().out()).contains("serve", "ask", "index", "eval");
        assertThat(Console.run("--version").out()).startsWith("footnote ");
    }

    private Path lucene() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            return files.filter(file -> file.endsWith("lucene")).findFirst().orElseThrow();
        }
    }

    private Console ask(String... words) {
        return run(documents, Stream.concat(Stream.of("ask"), Stream.of(words)).toArray(String[]::new));
    }

    private Console run(Path library, String... words) {
        Stream<String> folders = Stream.of(
                "--documents",
                library.toString(),
                "--index",
                folder.resolve("index").toString());
        return Console.run(
                Stream.of(Stream.of(words[0]), folders, Stream.of(words).skip(1))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static void assertFailsWithOneLine(Console console, String naming) {
        assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(console.errorLines()).singleElement().asString().contains(naming);
        assertThat(console.out()).isEmpty();
    }
}
