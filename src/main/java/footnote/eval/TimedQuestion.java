package footnote.eval;

import footnote.conversation.Question;
import footnote.document.DocumentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A question about one page that names a time, of TimeQA (Chen et al., NeurIPS 2021).
///
/// @param page the link of the page
/// @param document the page
/// @param answers where each answer stands; none where the page does not tell
record TimedQuestion(String page, DocumentId document, Question question, List<Answer> answers) {
    /// An answer and the paragraph that has it.
    record Answer(String paragraph, String text) {
        /// Whether a sentence of the page has it.
        boolean isIn(String sentence) {
            String own = letters(sentence);
            return own.contains(letters(text)) && letters(paragraph).contains(own);
        }

        private static String letters(String text) {
            return text.replaceAll("[^\\p{L}\\p{N}]+", "");
        }
    }

    boolean isAnsweredBy(String sentence) {
        return answers.stream().anyMatch(answer -> answer.isIn(sentence));
    }

    /// The last part of the page's address.
    String title() {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /// The questions of a file.
    ///
    /// @param text is given each page under its id
    static List<TimedQuestion> read(Path file, BiConsumer<DocumentId, String> text) {
        var questions = new ArrayList<TimedQuestion>();
        JsonLine.each(file, line -> {
            var id = new DocumentId(Integer.toString(line.number()));
            List<String> paragraphs = line.object()
                    .path("paras")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            text.accept(id, paragraphs.stream().collect(Collectors.joining("\n\n")));
            for (JsonNode pair : line.object().path("questions")) {
                List<Answer> answers = pair.path(1)
                        .valueStream()
                        .filter(answer -> !answer.path("answer").asString("").isBlank())
                        .map(answer -> new Answer(
                                paragraphs.get(answer.path("para").intValue()),
                                answer.path("answer").asString()))
                        .toList();
                questions.add(new TimedQuestion(
                        line.required("link"), id, Question.of(pair.path(0).asString()), answers));
            }
        });
        return List.copyOf(questions);
    }
}
