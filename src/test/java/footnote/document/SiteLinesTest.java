package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinesTest {
    private static final SiteLines BINS = page("a/bins.txt", "A Borough\n\nBins are emptied on Friday.\n  • Jobs");
    private static final SiteLines ROADS = page("a/roads.md", "A Borough\nRoads are mended in May.\nJobs");

    @Test
    void aLineHasTheSameKeyInEveryDocumentOfItsSite() {
        assertThat(ROADS.repeated(key -> BINS.keys().contains(key) ? 2 : 1))
                .isEqualTo(new RepeatedLines(Set.of("A Borough", "Jobs")));
        assertThat(ROADS.keys()).hasSize(3).allMatch(key -> key.matches("[0-9a-f]{24}"));
    }

    @Test
    void andAnotherKeyOnAnotherSite() {
        SiteLines elsewhere = page("b/roads.md", "A Borough\nRoads are mended in May.\nJobs");

        assertThat(elsewhere.site()).isNotEqualTo(ROADS.site());
        assertThat(elsewhere.keys()).doesNotContainAnyElementsOf(ROADS.keys());
    }

    /// Otherwise two copies of one page would be furniture from end to end.
    @Test
    void whatIsSharedWithOneOtherAloneFromEndToEndIsACopyAndRepeatsNothing() {
        assertThat(BINS.repeated(_ -> 2)).isEqualTo(RepeatedLines.NONE);
    }

    @Test
    void whatManyShareRepeatsThoughTheRestIsACopy() {
        String motto = ROADS.keys().stream()
                .filter(key -> "A Borough".equals(ROADS.lines().get(key)))
                .findFirst()
                .orElseThrow();

        assertThat(ROADS.repeated(key -> key.equals(motto) ? SiteLines.MANY : 2))
                .isEqualTo(new RepeatedLines(Set.of("A Borough")));
        assertThat(ROADS.repeated(_ -> SiteLines.MANY).lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/page.pdf", "a/page.docx", "a/table.csv", "a/mail.eml"})
    void aFormatThatTellsItsFurnitureByItselfHasNoLines(String path) {
        assertThat(page(path, "A Borough\nJobs").keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bins.txt, 'url: https://a.example/bins\npublisher: A', host a.example",
        "bins.txt, publisher: A Borough, publisher a borough",
        "a/pages/bins.txt, '', folder a/pages",
        "bins.txt, '', file bins.txt"
    })
    void theSiteOfADocumentIsItsHostOrItsPublisherOrItsFolder(String path, String yaml, String site) {
        String front = yaml.isEmpty() ? "" : "---\n" + yaml + "\n---\n";
        SourceDocument document = Reading.file(path, front + "Bins.").document();

        assertThat(SiteLines.of(path, document.provenance(), document.text()).site())
                .isEqualTo(site);
    }

    @Test
    void theDigestOfWhatRepeatsDoesNotDependOnItsOrder() {
        assertThat(new RepeatedLines(Set.of("a", "b")).digest())
                .isEqualTo(new RepeatedLines(Set.of("b", "a")).digest())
                .isNotEqualTo(RepeatedLines.NONE.digest());
    }

    private static SiteLines page(String path, String text) {
        return SiteLines.of(path, Reading.file("page.txt", "Text.").document().provenance(), text);
    }
}
