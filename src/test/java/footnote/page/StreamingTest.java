package footnote.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.evidence.OverlapAssessor;
import footnote.web.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What our script adds: the answer while it is made, a word where that takes long, and a way to stop it.
class StreamingTest extends OnAPage {
    private static final Pattern ANSWER = Pattern.compile(".*/answers/[0-9a-f-]{36}");
    private static final Duration LONG = Duration.ofSeconds(15);

    @Test
    void aSentenceIsSaidOnceAndTheAddressBecomesThatOfTheAnswer() {
        try (Page page = page("/")) {
            ask(page, Site.MARKET_QUESTION);

            assertThat(page).hasURL(ANSWER);
            assertThat(page.locator("h1")).isFocused();
            assertThat(page.locator("#live p")).hasText(new String[] {Site.MARKET_SENTENCE});
            assertThat(page.locator(".stream")).hasCount(0);
            page.reload();
            assertThat(page.locator(".sentence")).containsText(Site.MARKET_SENTENCE);
        }
    }

    @Test
    void whatTakesLongIsToldAndCanBeStopped(@TempDir Path folder) {
        Answerer usual = new ExtractiveAnswerer(new OverlapAssessor());
        Answerer slow = (question, passages, index) -> {
            LockSupport.parkNanos(LONG.toNanos());
            return usual.answer(question, passages, index);
        };
        try (Site tardy = Site.in(folder, slow);
                Page page = page("/")) {
            page.navigate(tardy.address("/"));
            ask(page, Site.MARKET_QUESTION);

            assertThat(page.locator(".stream .how")).containsText("Still reading the documents.");
            assertAccessible(page);
            screenshot(page, "streaming");
            page.locator(".stream button").press("Enter");

            assertThat(page.locator(".stream .how")).hasText("You stopped the answer.");
            assertThat(page.locator("#question")).isFocused();
            assertThat(page.locator("#question")).hasValue(Site.MARKET_QUESTION);
            assertThat(page.locator("#opinion")).hasCount(0);
        }
    }

    @Test
    void whatIsLeftOfTheLimitIsCounted() {
        try (Page page = page("/")) {
            page.locator("#question").fill("a".repeat(990));

            assertThat(page.locator("#question-hint")).hasText("You have 10 characters left.");
            assertThat(page.locator("#live")).hasText("You have 10 characters left.");
            page.locator("#question").fill("a".repeat(1_001));
            assertThat(page.locator("#question-hint")).hasText("You have 1 character too many.");
            page.locator("form.ask button").click();
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            assertThat(page.locator("#question").inputValue()).hasSize(1_001);
        }
    }

    private static void ask(Page page, String question) {
        page.locator("#question").fill(question);
        page.locator("form.ask button").click();
    }
}
