package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of the third visit answers nothing about the second.
class OtherOfSeveralTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When was the second inspection visit?     | The third visit was in May.               | third
                    Who paid for the 2nd bridge?              | Ada Finch paid for the first bridge.      | first
                    How long did the first public hearing last? | The 3rd hearing lasted two days.        | 3rd
                    """)
    void anotherOneOfTheSameKindIsTold(String question, String sentence, String told) throws IOException {
        assertThat(others(question, sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    When was the second inspection visit?  | The second visit was in May.
                    When was the 2nd inspection visit?     | The second visit came after the first visit.
                    When was the second inspection visit?  | The visit was in May, for the third time.
                    When was the second inspection visit?  | On the third of May the visit ended.
                    When was the second inspection visit?  | The third report on the inspection was harsh.
                    When was the inspection visit?         | The third visit was in May.
                    When did the bridge first open?        | The second bridge opened in May.
                    """)
    void nothingElseIs(String question, String sentence) throws IOException {
        assertThat(others(question, sentence)).isEqualTo("none");
    }

    @Test
    void aQuestionAboutOneOfWhichNothingIsToldIsRefusedWithWhatIsTold() throws IOException {
        try (var shelf = Shelf.of(folder, "The third inspection visit was in May. The inspection was feared.")) {
            assertThat(shelf.ask("When was the second inspection visit?"))
                    .isInstanceOfSatisfying(Answer.Abstained.class, refusal -> {
                        assertThat(refusal.reason()).isEqualTo(RefusalReason.NOT_ABOUT_THAT_NAME);
                        assertThat(refusal.message())
                                .isEqualTo("The documents do not say. What comes nearest tells of the third, and not of"
                                        + " the second.");
                    });
        }
    }

    private String others(String question, String sentence) throws IOException {
        try (var shelf = Shelf.of(folder, sentence)) {
            var others = new OtherOfSeveral(shelf.analysis(question), shelf.snapshot());
            return others.in(shelf.candidates(question).getFirst()).orElse("none");
        }
    }
}
