package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.model.Reading;
import footnote.model.WindowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups of claims: some that the reader was trained on, some to fit on, some to measure by.
class WrittenClaimsTest {
    /// Says of every claim how many characters it has, so that a row shows which claim it is of.
    private static final WindowReader BY_LENGTH = (claim, windows) -> windows.stream()
            .map(_ -> new Reading(List.of(-3.0), null, 0, 0, claim.length()))
            .toList();

    @TempDir
    private Path folder;

    private WrittenClaims claims;
    private Path features;

    @BeforeEach
    void writeClaims() throws IOException {
        Path home = Files.createDirectory(folder.resolve("claims"));
        claims = new WrittenClaims(home);
        features = folder.resolve("support.jsonl");
        Files.writeString(
                home.resolve("ca.jsonl"),
                claim("ca-1", "Trained.", "supported")
                        + claim("ca-10", "Bins go on 4 May.", "supported")
                        + claim("ca-10", "Bins go to Leeds on 5 June.", "unsupported")
                        + claim("ca-20", "Measured.", "supported"));
        Files.writeString(home.resolve("cb.jsonl"), claim("cb-30", "Bins go.", "unsupported"));
    }

    @Test
    void aLineTellsTheFeaturesOfEachClaimThatIsThereToFitOnInTheOrderOfTheFiles() throws IOException {
        claims.writeFeatures(BY_LENGTH, features);

        assertThat(Files.readAllLines(features))
                .containsExactly(line(true, 17, 0, 0, 0), line(false, 27, 2, 2, 1), line(false, 8, 0, 0, 0));
    }

    @Test
    void whatIsFittedOnIsNotMeasuredOver() {
        assertThat(claims.measure(BY_LENGTH))
                .singleElement()
                .extracting(ReaderFigure::set)
                .isEqualTo("claims kept apart (1 groups)");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Files.writeString(claims.folder().resolve("cc.jsonl"), claim("cc-10", " ", "supported"));

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> claims.writeFeatures(BY_LENGTH, features))
                .withMessageContaining("cc.jsonl has no 'claim', or a blank one");
        assertThat(features).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("nowhere/support.jsonl");

        assertThatExceptionOfType(EvaluationFileException.class)
                .isThrownBy(() -> claims.writeFeatures(BY_LENGTH, nowhere))
                .withMessageContaining(nowhere + " cannot be written");
    }

    private static String claim(String group, String claim, String label) {
        return """
                {"group": "%s", "claim": "%s", "evidence": "The bins go out on 4 May.", "label": "%s"}
                """.formatted(group, claim, label);
    }

    /// @param words how many are missing, as of names and numbers
    private static String line(boolean supported, int reader, int words, int names, int numbers) {
        return ("{\"supported\":%s,\"features\":{\"reader\":%s,\"sentence\":-3.0,"
                        + "\"wordsMissing\":%s,\"namesMissing\":%s,\"numbersMissing\":%s}}")
                .formatted(supported, (double) reader, Math.log1p(words), (double) names, Math.log1p(numbers));
    }
}
