package footnote.eval;

import static footnote.eval.SampleOutcomes.RIGHT;
import static footnote.eval.SampleOutcomes.answerable;
import static footnote.eval.SampleOutcomes.answered;
import static footnote.eval.SampleOutcomes.refused;
import static footnote.eval.SampleOutcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is kept to be compared with.
class EvaluationRunTest {
    private static final Instant NOON = Instant.parse("2027-05-03T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void itIsReadAsItWasWritten() {
        var evaluation = new Evaluation(List.of(
                answered(answerable("When does the lido reopen?"), RIGHT), refused(unanswerable("Who painted it?"))));
        EvaluationRun run = EvaluationRun.of(evaluation, Path.of("known.yaml"), NOON.plusMillis(7));

        run.write(folder.resolve("run.json"));

        assertThat(EvaluationRun.read(folder.resolve("run.json"))).isEqualTo(run);
        assertThat(run.at()).isEqualTo(NOON);
    }

    @Test
    void aQuestionHasTheFiguresThatItCountsFor() {
        var question = RunQuestion.of(answered(answerable("When does the lido reopen?"), RIGHT));

        assertThat(question.shown()).isEqualTo("<3 May 2027> {Ann Reed, Mayor} The lido reopens on 3 May 2027. [lido]");
        assertThat(question.figures())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Figure.HIT_AT_1, false,
                        Figure.HIT_AT_3, true,
                        Figure.RIGHT_FIRST, true,
                        Figure.REFUSED_ANSWERABLE, false,
                        Figure.RIGHT, true,
                        Figure.EXACT, true,
                        Figure.SHORT, true,
                        Figure.SPEAKER, true));
    }

    @Test
    void figuresAreWrittenByTheirNames() throws IOException {
        var evaluation = new Evaluation(List.of(refused(unanswerable("Who painted it?"))));

        EvaluationRun.of(evaluation, Path.of("known.yaml"), NOON).write(folder.resolve("run.json"));

        assertThat(Files.readString(folder.resolve("run.json"))).contains("\"refused/unanswerable\" : true");
    }

    @Test
    void whatIsNoRunIsNamed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{\"questions\": 3}");
        Path later = Files.writeString(
                folder.resolve("later.json"),
                "{\"format\": 2, \"file\": \"known.yaml\", \"at\": \"2027-05-03T12:00:00Z\", \"questions\": []}");

        assertThatExceptionOfType(EvaluationFileException.class)
                .isThrownBy(() -> EvaluationRun.read(other))
                .withMessage(
                        "The file " + other + " is not a run that was saved: give one that was written by --save.");
        assertThatExceptionOfType(EvaluationFileException.class)
                .isThrownBy(() -> EvaluationRun.read(later))
                .withMessageContaining("of another version of Footnote");
        assertThatExceptionOfType(EvaluationFileException.class)
                .isThrownBy(() -> EvaluationRun.read(folder.resolve("nowhere.json")))
                .withMessageContaining("nowhere.json cannot be read");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        EvaluationRun run = EvaluationRun.of(new Evaluation(List.of()), Path.of("known.yaml"), NOON);

        assertThatExceptionOfType(EvaluationFileException.class)
                .isThrownBy(() -> run.write(folder.resolve("no/such/folder.json")))
                .withMessageContaining("folder.json cannot be written");
    }
}
