package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.document.DocumentId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages that were cut elsewhere are found like those of a documents folder.
class PassageCorpusTest {
    @TempDir
    private Path folder;

    @Test
    void aPassageIsFoundByTheWordsOfItsTextAndLessByThoseOfItsTitle() {
        try (var corpus = PassageCorpus.in(folder)) {
            corpus.add(new DocumentId("1"), "Swimming", "It reopens in May. It costs £4.");
            corpus.add(new DocumentId("2"), "", "Swimming is for all.");
            corpus.add(new DocumentId("3"), "", "Dogs stay outside.");
            corpus.commit();
        }

        assertThat(found("swim")).containsExactly("2", "1");
    }

    @Test
    void aPassageIsNotCutAgain() {
        try (var corpus = PassageCorpus.in(folder)) {
            corpus.add(new DocumentId("1"), "", " One. Two. Three. Four. Five.\n");
            corpus.commit();
        }

        try (var index = LuceneIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.search(List.of("two", "five"), 10))
                    .singleElement()
                    .extracting(hit -> hit.passage().text())
                    .isEqualTo("One. Two. Three. Four. Five.");
        }
    }

    @Test
    void scoresAreThoseOfTheSameSentencesInADocumentsFolder(@TempDir Path other) {
        var documents = new IndexedFolder(other)
                .with("a.txt", "---\ntitle: Lido\n---\nThe pool reopens in May.")
                .with("b.txt", "---\ntitle: Rink\n---\nThe rink is closed in May and June.");
        documents.update();
        try (var corpus = PassageCorpus.in(folder)) {
            corpus.add(new DocumentId("a"), "Lido", "The pool reopens in May.");
            corpus.add(new DocumentId("b"), "Rink", "The rink is closed in May and June.");
            corpus.commit();
        }

        try (documents;
                IndexSnapshot expected = documents.snapshot();
                var index = LuceneIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.search(snapshot.terms("may pool rink"), 10))
                    .extracting(ScoredPassage::score)
                    .isEqualTo(expected.search(expected.terms("may pool rink"), 10).stream()
                            .map(ScoredPassage::score)
                            .toList());
        }
    }

    @Test
    void nothingIsThereBeforeItIsCommitted() {
        try (var corpus = PassageCorpus.in(folder)) {
            corpus.add(new DocumentId("1"), "", "Dogs stay outside.");
        }

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> LuceneIndex.open(folder).close());
    }

    @Test
    void aBlankPassageIsRejected() {
        try (var corpus = PassageCorpus.in(folder)) {
            assertThatIllegalArgumentException().isThrownBy(() -> corpus.add(new DocumentId("1"), "Lido", " \n"));
        }
    }

    private List<String> found(String text) {
        try (var index = LuceneIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.search(snapshot.terms(text), 10).stream()
                    .map(hit -> hit.passage().document().value())
                    .toList();
        }
    }
}
