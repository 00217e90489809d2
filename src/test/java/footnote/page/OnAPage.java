package footnote.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import footnote.web.Site;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A test with one browser and one recording site for all its methods.
@TestInstance(Lifecycle.PER_CLASS)
abstract class OnAPage {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE_MS = 20_000;

    Chromium chromium;
    Site site;

    @BeforeAll
    void open(@TempDir Path folder) {
        chromium = Chromium.start();
        site = Site.recording(folder);
    }

    @AfterAll
    void close() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    /// A window of a browser that knows nothing of others, at a page.
    Page page(String path, NewContextOptions options) {
        BrowserContext context = chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    Page page(String path) {
        return page(path, new NewContextOptions());
    }

    static void assertAccessible(Page page) {
        var results = new AxeBuilder(page).analyze();

        assertThat(results.getViolations())
                .as(() -> page.url() + ": " + results.getViolations())
                .isEmpty();
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
