package footnote.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a visitor's browser loads, and what it makes of text that would rather be a program.
class FirstPageTest extends OnAPage {
    private static final int WHOLE_BYTES = 200 * 1024;
    private static final String ICON = "/icon.svg";
    private static final String RIGHT_TO_LEFT = "\u202egnp.exe";
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void theFirstLoadIsLight() {
        try (Page page = page("/nothing-yet")) {
            var bytes = new AtomicInteger();
            // the browser keeps its icon, a quarter of a kilobyte, to itself
            page.onResponse(response -> bytes.addAndGet(response.url().endsWith(ICON) ? 0 : response.body().length));
            page.navigate(site.address("/"));
            page.waitForLoadState();

            assertThat(bytes.get()).isBetween(10_000, WHOLE_BYTES);
        }
    }

    @Test
    void hostileTextIsShownAsText() {
        site.write("<img src=x onerror=alert(2)>.txt", """
                ---
                title: "%s%s%s"
                publisher: "<b onclick='alert(3)'>Bold & Co</b>"
                url: "javascript:alert(4)"
                ---
                The gatekeeper wrote %s on the northern wall.
                """.formatted(
                        SCRIPT, RIGHT_TO_LEFT, "e" + "\u0301".repeat(10_000), SCRIPT));
        site.update();
        try (Page page = page("/")) {
            var alarms = new ArrayList<String>();
            page.onDialog(dialog -> {
                alarms.add(dialog.message());
                dialog.dismiss();
            });
            page.addInitScript("addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective))");
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    alarms.add(message.text());
                }
            });
            page.reload();
            page.locator("#question")
                    .fill("Which gatekeeper wrote " + SCRIPT + RIGHT_TO_LEFT + " on the northern wall?");
            page.locator("form:has(#question) button").click();
            page.locator(".source-details summary").first().click();

            assertThat(page.locator("#footnote-1 mark").innerText()).contains(SCRIPT);
            assertThat(page.locator("#footnote-1 .path").innerText()).contains("<img src=x onerror=alert(2)>.txt");
            assertThat(page.locator("a[href^=javascript]").count()).isZero();
            screenshot(page, "hostile");
            assertAccessible(page);
            page.locator("#footnote-1 .ways a").first().click();
            assertThat(page.locator("h1").innerText()).contains(SCRIPT);
            assertThat(alarms).isEmpty();
        }
    }
}
