package footnote.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import footnote.web.Site;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way of somebody with a keyboard alone: ask, read, open a footnote, follow it to the marked sentence, go
/// on,
/// be refused, say whether it helped.
class JourneyTest extends OnAPage {
    private static final Pattern ANSWER = Pattern.compile(".*/answers/[0-9a-f-]{36}(\\?thanks=1#opinion)?");
    private static final int MOST_TABS = 60;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allOfItCanBeDoneByTheKeyboard(boolean scripts) {
        try (Page page = page("/", new NewContextOptions().setJavaScriptEnabled(scripts))) {
            page.keyboard().press("Tab");
            assertThat(page.locator(".govuk-skip-link")).isFocused();

            type(page, "Which library opens its doors?");

            assertThat(page.locator("h1")).containsText("Which library opens its doors?");
            assertThat(page.locator(".sentence").first())
                    .containsText("The lantern library opens its doors to readers of every age.");
            assertThat(page).hasTitle("Answer – Footnote");

            press(page, ".source-details summary");
            assertThat(page.locator("#footnote-1 mark"))
                    .hasText("The lantern library opens its doors to readers of every age.");
            assertThat(page.locator("#footnote-1")).containsText("It lends lamps as well as books.");
            press(page, "#footnote-1 .ways a");
            assertThat(page.locator("#cited")).hasText("The lantern library opens its doors to readers of every age.");
            assertThat(page.locator("#cited")).isInViewport();
            page.goBack();

            type(page, "Who does it open them to?");
            assertThat(page.locator(".notice"))
                    .containsText("Which library opens its doors? Who does it open them to?");

            press(page, "#opinion button[value=yes]");
            assertThat(page.locator("#opinion")).containsText("Thank you for telling us");

            type(page, Site.UNANSWERED);
            assertThat(page.locator("#answer h2")).hasText("No answer");
            assertThat(page).hasTitle("No answer – Footnote");

            type(page, " ");
            assertThat(page.locator(".govuk-error-summary")).containsText("The question is empty");
            press(page, ".govuk-error-summary a");
            assertThat(page.locator("#question")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNumberOpensItsSourceAndNoAddressHasTheQuestion(boolean scripts) {
        try (Page page = page("/", new NewContextOptions().setJavaScriptEnabled(scripts))) {
            type(page, "Which library opens its doors?");
            assertThat(page).hasURL(ANSWER);
            assertThat(page.locator("#footnote-1")).not().isVisible();

            press(page, ".sentence .number");

            assertThat(page.locator("#footnote-1")).isVisible();
            assertThat(page.url()).doesNotContain("library");
            page.reload();
            assertThat(page.locator("h1")).containsText("Which library opens its doors?");
        }
    }

    private static void type(Page page, String question) {
        focus(page, "#question");
        page.keyboard().type(question);
        focus(page, "form:has(#question) button");
        page.keyboard().press("Enter");
        if (question.isBlank()) {
            return;
        }
        assertThat(page).hasURL(ANSWER);
        assertThat(page.locator("h1")).containsText(question);
    }

    private static void press(Page page, String what) {
        focus(page, what);
        page.keyboard().press("Enter");
    }

    /// Goes on with the tabulator until it is there, which must have a visible focus.
    private static void focus(Page page, String what) {
        String isThere = "what => document.activeElement === document.querySelector(what)";
        for (int tabs = 0; !(Boolean) page.evaluate(isThere, what); tabs++) {
            assertThat(tabs).as("the tabulator never comes to " + what).isLessThan(MOST_TABS);
            page.keyboard().press("Tab");
        }
    }
}
