package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.LibraryException;
import footnote.eval.Evaluation;
import footnote.eval.Figure;
import footnote.eval.KnownPassages;
import footnote.evidence.Caution;
import footnote.index.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One known question over a small folder, of which there are two.
class KnownPassagesRunTest {
    @TempDir
    private Path folder;

    private Path named;
    private Path other;
    private KnownPassages known;
    private KnownPassagesRun run;

    @BeforeEach
    void writeDocuments() throws IOException {
        named = Files.createDirectory(folder.resolve("named"));
        other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(named.resolve("lido.txt"), "The lido reopens on 3 May 2027. Dogs stay outside.");
        Files.writeString(other.resolve("lido.txt"), "Dogs stay outside. The lido reopens on 3 May 2027, it is said.");
        Path file = Files.writeString(folder.resolve("known.yaml"), """
                documents: "%s"
                questions:
                  - question: "When does the lido reopen?"
                    cite: [{document: lido, snippet: "reopens on 3 May"}]
                """.formatted(named));
        known = KnownPassages.read(file);
        run = new KnownPassagesRun(folder.resolve("index"), Caution.NORMAL);
    }

    @Test
    void theFolderThatTheFileNamesIsAsked() {
        Evaluation evaluation = evaluated(null);

        assertThat(evaluation.of(Figure.RIGHT_FIRST)).isEqualTo(1);
        assertThat(evaluation.outcomes().getFirst().shown()).contains("The lido reopens on 3 May 2027. [lido]");
    }

    @Test
    void anotherFolderMayBeGiven() {
        assertThat(evaluated(other).outcomes().getFirst().shown()).contains("2027, it is said. [lido]");
    }

    @Test
    void everyPassageHasItsVectorAndTheAssessorReads() {
        boolean complete = run.with(known, null, (evaluator, assessor) -> {
            assertThat(evaluator.features(known, assessor).getFirst().sentences())
                    .isNotEmpty();
            try (IndexSnapshot snapshot = evaluator.index().snapshot()) {
                return snapshot.hasVectors();
            }
        });

        assertThat(complete).isTrue();
    }

    @Test
    void aDocumentThatChangedIsReadAnewThoughItHasTheSizeAndTimeOfTheOneBefore() throws IOException {
        Path lido = named.resolve("lido.txt");
        FileTime longAgo = FileTime.from(Instant.parse("2026-03-01T12:00:00Z"));
        Files.setLastModifiedTime(lido, longAgo);
        evaluated(null);
        Files.writeString(lido, Files.readString(lido).replace("2027", "2028"));
        Files.setLastModifiedTime(lido, longAgo);

        assertThat(evaluated(null).outcomes().getFirst().shown()).contains("3 May 2028");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(() -> evaluated(nowhere))
                .withMessageContaining(nowhere.toString());
    }

    private Evaluation evaluated(@Nullable Path documents) {
        return run.with(known, documents, (evaluator, _) -> evaluator.evaluate(known));
    }
}
