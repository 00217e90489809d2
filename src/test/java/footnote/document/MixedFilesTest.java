package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.Indexer;
import footnote.index.IndexingReport;
import footnote.index.LuceneIndex;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import footnote.passage.Quotation;
import footnote.passage.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of all that people keep: what can be read is found, the rest is told with its reason, and nothing
/// stops the run.
class MixedFilesTest {
    private static final ParserLimits LIMITS = new ParserLimits(Duration.ofSeconds(25), 512, 20_000_000);

    @Test
    void ofTwoHundredFilesAllThatCanBeReadAreFoundAndAllOthersAreTold(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve("documents"));
        var files = new MixedFiles(folder);
        files.write();
        assertThat(files.good().size() + files.bad().size()).isGreaterThanOrEqualTo(200);

        ProcessHandle parser;
        try (Library library = Library.open(folder, LIMITS)) {
            var indexer = new Indexer(library, root.resolve("index"), new PassageSplitter(new Sentences()));
            IndexingReport report = indexer.update();
            parser = Objects.requireNonNull(library.parserProcess());

            assertThat(report.added())
                    .containsExactlyInAnyOrderElementsOf(files.good().keySet());
            assertReasons(report, files.bad());
            assertAllFound(root.resolve("index"), files.good());
        }
        assertThat(parser.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private static void assertReasons(IndexingReport report, Map<String, UnreadableDocumentException.Reason> bad) {
        Map<String, UnreadableDocumentException> skipped =
                report.skipped().stream().collect(Collectors.toMap(UnreadableDocumentException::path, each -> each));

        assertThat(skipped.keySet()).containsExactlyInAnyOrderElementsOf(bad.keySet());
        assertThat(skipped.values().stream()
                        .collect(Collectors.toMap(
                                UnreadableDocumentException::path, UnreadableDocumentException::reason)))
                .containsExactlyInAnyOrderEntriesOf(bad);
        assertThat(skipped.values())
                .allSatisfy(each -> assertThat(each.getMessage())
                        .startsWith(each.path() + " ")
                        .contains(": ")
                        .endsWith("."));
    }

    private static void assertAllFound(Path folder, Map<String, MixedFiles.Good> good) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(good).allSatisfy((path, says) -> {
                Passage passage = snapshot.search(snapshot.terms(says.word()), 1)
                        .getFirst()
                        .passage();
                IndexedDocument document = snapshot.document(passage.document()).orElseThrow();
                Quotation quotation = passage.sentences().stream()
                        .filter(sentence -> sentence.text().contains(says.word()))
                        .map(passage::quotation)
                        .findFirst()
                        .orElseThrow();

                assertThat(document.path()).isEqualTo(path);
                assertThat(quotation.text()).contains(says.sentence());
                assertThat(quotation.span().of(snapshot.text(document.version())))
                        .isEqualTo(quotation.text());
                assertThat(document.pages().pageOf(quotation.span().start()))
                        .isEqualTo(says.page() == 0 ? null : Integer.valueOf(says.page()));
            });
        }
    }
}
