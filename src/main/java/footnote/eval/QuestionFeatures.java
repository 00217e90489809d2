package footnote.eval;

import footnote.evidence.AnswerabilityFeatures;
import footnote.evidence.RankingFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the weights of the answerer are fitted on: the features of one known question.
///
/// @param answerable whether the documents answer
/// @param found whether a right sentence is among those of the passages found
/// @param sentences those that were read, best first; none where nothing was found
/// @param answerability null where nothing was found
public record QuestionFeatures(
        String question,
        String kind,
        boolean answerable,
        boolean found,
        List<SentenceRow> sentences,
        @Nullable AnswerabilityFeatures answerability) {
    /// A sentence that was read.
    ///
    /// @param right whether it is known to answer
    public record SentenceRow(String document, String text, boolean right, RankingFeatures features) {}

    /// Writes a line of JSON for each.
    ///
    /// @throws KnownPassagesException when the file cannot be written
    public static void write(List<QuestionFeatures> questions, Path file) {
        try {
            Files.writeString(
                    file,
                    questions.stream()
                            .map(question -> JsonMapper.shared().writeValueAsString(question) + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new KnownPassagesException(
                    "The file " + file + " cannot be written: check its folder and its rights.", e);
        }
    }
}
