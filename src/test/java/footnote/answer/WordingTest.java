package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import footnote.answer.Wording.By;
import footnote.answer.Wording.Model;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Who worded an answer.
class WordingTest {
    private static final Model MODEL = new Model("small", "0123456789ab", 3, 1);

    @Test
    void aModelTookPartWhereItWordedAnyOfTheParts() {
        Wording both = Wording.insteadOf(new Model("small", "0123456789ab", 2, 2), Fallback.UNSUPPORTED)
                .and(Wording.by(MODEL));

        assertThat(both)
                .isEqualTo(new Wording(
                        By.MODEL,
                        Optional.of(new Model("small", "0123456789ab", 5, 3)),
                        List.of(Fallback.UNSUPPORTED)));
    }

    @Test
    void everyReasonIsKeptOnce() {
        Wording all = Wording.notAsked(Fallback.SOURCES_DIFFER)
                .and(Wording.insteadOf(MODEL, Fallback.TOO_SLOW))
                .and(Wording.notAsked(Fallback.SOURCES_DIFFER));

        assertThat(all.fallbacks()).containsExactly(Fallback.SOURCES_DIFFER, Fallback.TOO_SLOW);
        assertThat(all.fallback()).contains(Fallback.SOURCES_DIFFER);
        assertThat(all.model()).contains(MODEL);
    }

    @Test
    void whyNoneDidIsKept() {
        assertThat(Wording.QUOTED.and(Wording.notAsked(Fallback.SOURCES_DIFFER)))
                .isEqualTo(new Wording(By.EXTRACTIVE, Optional.empty(), List.of(Fallback.SOURCES_DIFFER)));
        assertThat(Wording.QUOTED.and(Wording.QUOTED)).isEqualTo(Wording.QUOTED);
    }

    @Test
    void nothingWordsWithoutAModel() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(By.MODEL, Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Model("small", "0123456789ab", 1, 2));
    }
}
