package footnote.conversation;

import footnote.conversation.InvalidQuestionException.Reason;
import footnote.document.CanonicalText;
import java.util.Locale;

/// A question that can be asked: canonical text on one line, with a letter or a digit in it, of bounded length.
public record Question(String text) {
    /// The longest question, in UTF-16 units.
    public static final int LONGEST = 1_000;

    public Question {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidQuestionException(Reason.EMPTY, "The question is empty: type what you want to know.");
        }
        if (text.length() > LONGEST) {
            throw new InvalidQuestionException(
                    Reason.TOO_LONG,
                    String.format(
                            Locale.UK,
                            "The question has %,d characters, and up to %,d are read: ask it more briefly.",
                            text.length(),
                            LONGEST));
        }
    }

    /// Reads what somebody typed. Line ends and runs of white space become one space, and invisible format characters
    /// are dropped. A control character that is no line end or tab is an accident, so it is named, not dropped.
    ///
    /// @throws InvalidQuestionException when it is empty, too long, or holds what cannot be printed
    public static Question of(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char unit = typed.charAt(i);
            if (isUnprintable(typed, i)) {
                throw new InvalidQuestionException(
                        Reason.UNPRINTABLE,
                        String.format(
                                Locale.UK,
                                "The question has the %s character U+%04X at position %,d: take it out.",
                                Character.isISOControl(unit) ? "control" : "broken",
                                (int) unit,
                                i + 1));
            }
        }
        return new Question(CanonicalText.of(typed).replaceAll("\\s+", " ").strip());
    }

    /// Whether the unit is a control character that is no line end or tab, or half of a surrogate pair.
    private static boolean isUnprintable(String typed, int at) {
        char unit = typed.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == typed.length() || !Character.isLowSurrogate(typed.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at == 0 || !Character.isHighSurrogate(typed.charAt(at - 1));
        }
        return Character.isISOControl(unit)
                && CanonicalText.of(String.valueOf(unit)).isEmpty();
    }
}
