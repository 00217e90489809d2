package footnote.llm;

import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.document.ResourceLines;
import java.util.List;
import java.util.stream.Collectors;

/// What a model is told that is to say what a question means: the resource `rewrite.txt`, in which the talk
/// is filled in, each turn on lines of its own. Immutable.
final class RewritingPrompt {
    private static final String TALK = "{talk}";
    private static final String QUESTION = "{question}";

    /// Of an answer the beginning tells what it is about.
    private static final int LONGEST_ANSWER = 600;

    private static final int MOST_TURNS = 4;

    private final String beforeTalk;
    private final String beforeQuestion;
    private final String afterQuestion;

    RewritingPrompt() {
        String text = ResourceLines.text(RewritingPrompt.class, "rewrite.txt");
        int talk = text.indexOf(TALK);
        int question = text.indexOf(QUESTION, talk);
        this.beforeTalk = text.substring(0, talk);
        this.beforeQuestion = text.substring(talk + TALK.length(), question);
        this.afterQuestion = text.substring(question + QUESTION.length()).stripTrailing();
    }

    /// @param history oldest first
    String of(Question question, List<Turn> history) {
        String talk = history.subList(Math.max(0, history.size() - MOST_TURNS), history.size()).stream()
                .map(RewritingPrompt::told)
                .collect(Collectors.joining("\n"));
        return beforeTalk + talk + beforeQuestion + onOneLine(question.text()) + afterQuestion;
    }

    private static String told(Turn turn) {
        String answer = turn.answer()
                .map(text -> "\nAnswer: " + onOneLine(text.substring(0, Math.min(LONGEST_ANSWER, text.length()))))
                .orElse("");
        return "Earlier question: " + onOneLine(turn.question().text()) + answer;
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
