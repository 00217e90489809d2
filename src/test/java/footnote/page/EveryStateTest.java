package footnote.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each page in each of its states, on small screens and large ones, by day, in the dark and in forced colours: no rule
/// of axe-core is broken, and nothing has to be scrolled sideways. Each is kept as a picture, for people to look at.
class EveryStateTest extends OnAPage {
    private static final int HEIGHT = 900;

    private record State(String name, Consumer<Page> reached) {}

    private static final List<State> STATES = List.of(
            new State("first", _ -> {}),
            new State("error", page -> ask(page, "")),
            new State("answer", page -> ask(page, "Which library opens its doors?")),
            new State("follow-up", page -> {
                ask(page, "Which library opens its doors?");
                ask(page, "Who does it open them to?");
                page.locator(".earlier summary").click();
            }),
            new State("open", page -> {
                ask(page, "Which library opens its doors?");
                page.locator(".source-details summary").first().click();
                page.locator(".edit summary").click();
            }),
            new State("timeline", page -> ask(page, "How high was the spring tide?")),
            new State("conflict", page -> ask(page, "How much did the pier repair cost?")),
            new State("refused", page -> ask(page, "Which harbour library was painted by zebras in Ulaanbaatar?")),
            new State("about", page -> ask(page, "Hello!")),
            new State("help", page -> {
                type(page, "My dad hits me");
                page.locator("#signposts").waitFor();
            }),
            new State("help-beside", page -> ask(page, "What does the council do about domestic abuse?")),
            new State("thanked", page -> {
                ask(page, "Which library opens its doors?");
                page.locator("#opinion button").first().click();
            }),
            new State("document", page -> {
                ask(page, "Which library opens its doors?");
                page.locator(".source-details summary").first().click();
                page.locator("#footnote-1 .ways a").first().click();
            }),
            new State("problem", page -> page.navigate(page.url() + "answers/nothing")),
            new State("programs", page -> page.navigate(page.url() + "api")));

    enum Screen {
        SMALL(320, ColorScheme.LIGHT, ForcedColors.NONE),
        MIDDLE(768, ColorScheme.LIGHT, ForcedColors.NONE),
        LARGE(1280, ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(320, ColorScheme.DARK, ForcedColors.NONE),
        FORCED(320, ColorScheme.LIGHT, ForcedColors.ACTIVE);

        private final int width;
        private final ColorScheme colours;
        private final ForcedColors forced;

        Screen(int width, ColorScheme colours, ForcedColors forced) {
            this.width = width;
            this.colours = colours;
            this.forced = forced;
        }
    }

    static Stream<Arguments> everyStateOnEveryScreen() {
        return STATES.stream()
                .flatMap(state -> Arrays.stream(Screen.values()).map(screen -> Arguments.of(state.name(), screen)));
    }

    @BeforeAll
    void write() {
        site.write("pier-1.md", "---\npublisher: The harbour paper\n---\nThe pier repair cost £2 million.\n");
        site.write("pier-2.md", "---\npublisher: The quay herald\n---\nThe pier repair cost £3 million.\n");
        site.write("tide-1.md", "---\ndate: 2024-03-01\n---\nThe spring tide was 5 metres high.\n");
        site.write("tide-2.md", "---\ndate: 2025-03-09\n---\nThe spring tide was 6 metres high.\n");
        site.update();
    }

    @ParameterizedTest
    @MethodSource("everyStateOnEveryScreen")
    void isForEverybody(String name, Screen screen) {
        var options = new NewContextOptions()
                .setViewportSize(screen.width, HEIGHT)
                .setColorScheme(screen.colours)
                .setForcedColors(screen.forced);
        try (Page page = page("/", options)) {
            STATES.stream()
                    .filter(state -> state.name().equals(name))
                    .forEach(state -> state.reached().accept(page));

            screenshot(page, name + "-" + screen.name().toLowerCase(Locale.ROOT));
            assertAccessible(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(screen.width);
        }
    }

    private static void ask(Page page, String question) {
        type(page, question);
        page.waitForCondition(() -> question.isEmpty()
                ? page.locator(".govuk-error-summary").count() > 0
                : page.locator("h1").innerText().contains(question));
    }

    private static void type(Page page, String question) {
        page.locator("#question").fill(question);
        page.locator("form:has(#question) button").click();
    }
}
