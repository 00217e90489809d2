package footnote.eval;

import footnote.conversation.Question;
import footnote.document.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A question with documents that answer it differently, some of them wrongly, of RAMDocs (Wang et al., *Retrieval-
/// Augmented Generation with Conflicting Evidence*, COLM 2025).
///
/// @param documents those that it is asked to
/// @param right every answer that is valid, each for one of the things that the question may be about
/// @param wrong what documents say that are not to be believed
record DisputedQuestion(Question question, List<DocumentId> documents, List<String> right, List<String> wrong) {
    DisputedQuestion {
        documents = List.copyOf(documents);
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /// Whether one of the sentences has every valid answer.
    boolean hasEveryRight(List<String> sentences) {
        return right.stream().allMatch(answer -> isIn(sentences, answer));
    }

    /// Whether one of the sentences has an answer that only a wrong document gives.
    boolean hasAnyWrong(List<String> sentences) {
        return wrong.stream().anyMatch(answer -> isIn(sentences, answer));
    }

    private static boolean isIn(List<String> sentences, String answer) {
        return sentences.stream().anyMatch(sentence -> words(sentence).contains(words(answer)));
    }

    /// The words between single spaces, so that `10` is not found in `1910`.
    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /// The questions of a file.
    ///
    /// @param text is given each document under its id
    static List<DisputedQuestion> read(Path file, BiConsumer<DocumentId, String> text) {
        var questions = new ArrayList<DisputedQuestion>();
        JsonLine.each(file, line -> {
            var documents = new ArrayList<DocumentId>();
            for (JsonNode document : line.object().path("documents")) {
                var id = new DocumentId(line.number() + "-" + documents.size());
                text.accept(id, document.path("text").asString());
                documents.add(id);
            }
            List<String> right = strings(line.object().path("gold_answers")).toList();
            questions.add(new DisputedQuestion(
                    Question.of(line.required("question")),
                    documents,
                    right,
                    strings(line.object().path("wrong_answers"))
                            .filter(wrong -> right.stream()
                                    .noneMatch(answer -> words(answer).equals(words(wrong))))
                            .toList()));
        });
        return List.copyOf(questions);
    }

    private static Stream<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).filter(answer -> !answer.isBlank());
    }
}
