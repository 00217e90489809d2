package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.conversation.InvalidQuestionException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "?!… —", "\u200b\u00ad", "🤔"})
    void needsALetterOrADigit(String typed) {
        assertRejected(typed, Reason.EMPTY, "empty");
    }

    @Test
    void mayBeAsLongAsTheLimitAndNoLonger() {
        assertThat(Question.of("a".repeat(Question.LONGEST)).text()).hasSize(1_000);
        assertRejected("a".repeat(Question.LONGEST + 1), Reason.TOO_LONG, "1,001");
    }

    @Test
    void isMeasuredAfterItsWhiteSpaceIsDrawnTogether() {
        assertThat(Question.of("Why" + " ".repeat(2_000) + "not?").text()).isEqualTo("Why not?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u001c", "\u007f"})
    void namesAControlCharacterAndItsPlace(String control) {
        String name = "U+%04X at position 4".formatted((int) control.charAt(0));

        assertRejected("Why" + control + " not?", Reason.UNPRINTABLE, "control character " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why \ud83d not?", "Why \ude00 not?", "Why \ud83d"})
    void namesHalfASurrogatePair(String typed) {
        assertRejected(typed, Reason.UNPRINTABLE, "broken character U+D");
    }

    @Test
    void losesInvisibleCharacters() {
        assertThat(Question.of("\ufeffWh\u200by no\u00adt\u202e?").text()).isEqualTo("Why not?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Why\nnot?", "Why\r\nnot?", "  Why \t not?\n", "Why\u2028not?", "Why\u0085not?", "Why\u00a0not?"
            })
    void standsOnOneLine(String typed) {
        assertThat(Question.of(typed).text()).isEqualTo("Why not?");
    }

    @Test
    void isComposedSoThatItMeetsTheTextsOfDocuments() {
        assertThat(Question.of("Which cafe\u0301?").text()).isEqualTo("Which caf\u00e9?");
    }

    private static void assertRejected(String typed, Reason reason, String words) {
        assertThatThrownBy(() -> Question.of(typed))
                .isInstanceOfSatisfying(
                        InvalidQuestionException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(words);
    }
}
