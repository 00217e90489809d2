package footnote.llm;

import java.util.Optional;
import java.util.regex.Pattern;

/// The first line of what a model writes that has a word in it. For one thread, for one text.
final class FirstLine {
    private static final int LONGEST = 400;

    /// The prompt's own name of the line, and marks around it.
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s\"“”'‘*_>-]*(?:(?:rewritten|question|the question) ?: ?)?[\\s\"“'‘*_]*|[\\s\"”’*_]+$",
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder line = new StringBuilder();

    /// Takes the next piece, and tells whether more of the line may come.
    boolean take(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char next = piece.charAt(i);
            boolean ends = next == '\n' || next == '\r';
            if (ends && hasWord()) {
                return false;
            }
            line.append(ends ? ' ' : next);
        }
        return line.length() <= LONGEST;
    }

    private boolean hasWord() {
        return !AROUND.matcher(line).replaceAll("").isEmpty();
    }

    /// The line; empty where there is none, or it is too long for a question.
    Optional<String> text() {
        return Optional.of(AROUND.matcher(line).replaceAll(""))
                .filter(text -> !text.isEmpty() && line.length() <= LONGEST);
    }
}
