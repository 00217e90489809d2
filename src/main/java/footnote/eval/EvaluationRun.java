package footnote.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What became of every question of a file at one time, to be kept and compared with later.
///
/// @param format of the file that it is kept in
/// @param file of the known passages, as it was named
/// @param at when it was made
public record EvaluationRun(int format, String file, Instant at, List<RunQuestion> questions) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public EvaluationRun {
        questions = List.copyOf(questions);
    }

    /// The run that an evaluation was.
    ///
    /// @param file of the known passages
    public static EvaluationRun of(Evaluation evaluation, Path file, Instant at) {
        return new EvaluationRun(
                FORMAT,
                file.toString(),
                at.truncatedTo(ChronoUnit.SECONDS),
                evaluation.outcomes().stream().map(RunQuestion::of).toList());
    }

    /// Reads a run that was kept.
    ///
    /// @throws EvaluationFileException when it cannot be read, or is none of this version's
    public static EvaluationRun read(Path file) {
        try {
            EvaluationRun run = JSON.readValue(Files.readString(file), EvaluationRun.class);
            if (run.format != FORMAT) {
                throw new EvaluationFileException(
                        "The run in " + file + " is of another version of Footnote: save a new one.", null);
            }
            return run;
        } catch (IOException e) {
            throw new EvaluationFileException(
                    "The run in " + file + " cannot be read: check its name, and that it was written by --save.", e);
        } catch (JacksonException e) {
            throw new EvaluationFileException(
                    "The file " + file + " is not a run that was saved: give one that was written by --save.", e);
        }
    }

    /// Keeps it in a file, in JSON.
    ///
    /// @throws EvaluationFileException when it cannot be written
    public void write(Path file) {
        EvaluationFileException.writing(file, JSON.writeValueAsString(this) + "\n");
    }
}
