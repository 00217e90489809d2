package footnote.page;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A real browser without a window: the one of the variable `FOOTNOTE_CHROMIUM`, the system's, or the one that
/// Playwright once downloaded. Where there is none, tests are skipped with a word why; or fail, where
/// `FOOTNOTE_NO_SKIP`
/// says that nothing may be skipped.
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // the sandbox cannot be had by root, as whom containers run tests
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
        installed().ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw missing(e);
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("FOOTNOTE_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing(PlaywrightException why) {
        String told = "No Chromium starts here (apt-get install chromium): "
                + Objects.requireNonNullElse(why.getMessage(), "")
                        .lines()
                        .findFirst()
                        .orElse("");
        if (Boolean.parseBoolean(System.getenv("FOOTNOTE_NO_SKIP"))) {
            fail(told);
        }
        System.err.println("Skipping tests: " + told);
        return abort(told);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
