package footnote.llm;

import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.document.ResourceLines;
import java.util.List;
import java.util.stream.Collectors;

/// What a model is told that is to say what a question means: the resource `rewrite.txt`, in which the talk
/// is filled in, each turn on lines of its own. Immutable.
final class RewritingPrompt {
    /// Of an answer the beginning tells what it is about.
    private static final int LONGEST_ANSWER = 600;

    private static final int MOST_TURNS = 4;

    private final PromptTemplate template =
            PromptTemplate.of(ResourceLines.text(RewritingPrompt.class, "rewrite.txt"), "talk", "question");

    /// @param history oldest first
    String of(Question question, List<Turn> history) {
        String talk = history.subList(Math.max(0, history.size() - MOST_TURNS), history.size()).stream()
                .map(RewritingPrompt::told)
                .collect(Collectors.joining("\n"));
        return template.filled(talk, PromptTemplate.onOneLine(question.text()));
    }

    private static String told(Turn turn) {
        String answer = turn.answer()
                .map(text -> "\nAnswer: "
                        + PromptTemplate.onOneLine(text.substring(0, Math.min(LONGEST_ANSWER, text.length()))))
                .orElse("");
        return "Earlier question: " + PromptTemplate.onOneLine(turn.question().text()) + answer;
    }
}
