package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void anOffsetLiesOnTheLastPageThatHasBegun() {
        var pages = new Pages(List.of(0, 100, 250));

        assertThat(pages.pageOf(0)).isEqualTo(1);
        assertThat(pages.pageOf(99)).isEqualTo(1);
        assertThat(pages.pageOf(100)).isEqualTo(2);
        assertThat(pages.pageOf(9_999)).isEqualTo(3);
    }

    @Test
    void anEmptyPageCountsAndHoldsNothing() {
        assertThat(new Pages(List.of(0, 100, 100)).pageOf(100)).isEqualTo(3);
    }

    @Test
    void aTextWithoutPagesHasNone() {
        assertThat(Pages.NONE.pageOf(0)).isNull();
    }

    @Test
    void pagesFollowOneAnother() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pages(List.of(5, 3)));
    }
}
