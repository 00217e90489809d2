package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.answer.Wording.By;
import footnote.answer.Wording.Model;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who worded an answer.
class WordingTest {
    private static final Model MODEL = new Model("small", "0123456789ab", 3, 1);

    @Test
    void aModelTookPartWhereItWordedAnyOfTheParts() {
        Wording both = Wording.insteadOf(new Model("small", "0123456789ab", 2, 2), Fallback.UNSUPPORTED)
                .and(Wording.by(MODEL));

        assertThat(both).isEqualTo(Wording.by(new Model("small", "0123456789ab", 5, 3)));
    }

    @Test
    void whyNoneDidIsKept() {
        assertThat(Wording.QUOTED.and(Wording.notAsked(Fallback.SOURCES_DIFFER)))
                .isEqualTo(new Wording(By.EXTRACTIVE, Optional.empty(), Optional.of(Fallback.SOURCES_DIFFER)));
        assertThat(Wording.QUOTED.and(Wording.QUOTED)).isEqualTo(Wording.QUOTED);
    }

    @Test
    void nothingWordsWithoutAModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(By.MODEL, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(By.MODEL, Optional.of(MODEL), Optional.of(Fallback.GARBLED)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Model("small", "0123456789ab", 1, 2));
    }
}
