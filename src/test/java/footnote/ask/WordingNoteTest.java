package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.answer.Wording.By;
import footnote.answer.Wording.Model;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who worded an answer, as people are told.
class WordingNoteTest {
    @Test
    void quotationsByAProgram() {
        assertThat(WordingNote.of(Wording.QUOTED).text())
                .isEqualTo("Each sentence is quoted word for word from the documents."
                        + " A program chose them, without a language model.");
    }

    @Test
    void aModelsSentencesWithWhatIsLeftOut() {
        assertThat(note(0)).endsWith("checked each against what its footnote quotes. None had to be left out.");
        assertThat(note(1)).endsWith("One sentence that did not hold is left out.");
        assertThat(note(2)).contains("(small)").endsWith("2 sentences that did not hold are left out.");
    }

    @Test
    void whereAModelWordedSomeOfItTheReasonsForTheRestAreTold() {
        var some = new Wording(
                By.MODEL,
                Optional.of(new Model("small", "0123456789ab", 4, 0)),
                List.of(Fallback.TOO_SLOW, Fallback.UNSUPPORTED));

        assertThat(WordingNote.of(some).text())
                .contains("worded some of these sentences")
                .endsWith("Others are quoted word for word, since it took too long,"
                        + " and what it wrote is not what the documents say.");
    }

    private static String note(int dropped) {
        return WordingNote.of(Wording.by(new Model("small", "0123456789ab", 4, dropped)))
                .text();
    }

    @ParameterizedTest
    @EnumSource(Fallback.class)
    void whyAModelsWordsDoNotStandThere(Fallback why) {
        assertThat(WordingNote.of(Wording.insteadOf(new Model("small", "0123456789ab", 1, 1), why))
                        .text())
                .contains("word for word", "A language model (small) was asked", ", but ")
                .endsWith(".");
        assertThat(WordingNote.of(Wording.notAsked(why)).text())
                .contains("word for word", "No language model was asked, since ")
                .endsWith(".");
    }
}
