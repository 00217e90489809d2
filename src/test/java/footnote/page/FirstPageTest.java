package footnote.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The page that a visitor sees first.
class FirstPageTest extends OnAPage {
    @Test
    void aBrowserOpensIt() {
        try (Page page = page("/")) {
            assertThat(page.locator("h1").innerText()).isEqualTo("Ask the documents");
            assertAccessible(page);
        }
    }
}
