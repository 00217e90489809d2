package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLinesTest {
    private static final SiteLines BINS = page("bins", "host a", "A Borough\n\nBins are emptied on Friday.\nJobs");
    private static final SiteLines ROADS =
            page("roads", "host a", "A Borough\nRoads are mended in May.\n  • Jobs\nJobs");
    private static final SiteLines OTHER = page("other", "host b", "A Borough\nJobs");

    @Test
    void linesThatAnotherDocumentOfTheSiteHasAreShared() {
        assertThat(SiteLines.shared(List.of(BINS, ROADS, OTHER)))
                .isEqualTo(Map.of(
                        BINS.id(), digests("A Borough", "Jobs"),
                        ROADS.id(), digests("A Borough", "Jobs"),
                        OTHER.id(), Set.of()));
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        var documents = new ArrayList<>(List.of(BINS, ROADS, OTHER));
        var inOrder = SiteLines.shared(documents);
        Collections.shuffle(documents, new Random(7));

        assertThat(SiteLines.shared(documents)).isEqualTo(inOrder);
    }

    @Test
    void aLineThatIsLeftAloneIsSharedNoMore() {
        assertThat(SiteLines.shared(List.of(BINS, OTHER))).containsEntry(BINS.id(), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "bins.txt, 'url: https://a.example/bins\npublisher: A', host a.example",
        "bins.txt, publisher: A Borough, publisher A Borough",
        "a/pages/bins.txt, '', folder a/pages",
        "bins.txt, '', file bins.txt"
    })
    void theSiteOfADocumentIsItsHostOrItsPublisherOrItsFolder(String path, String yaml, String site) {
        String front = yaml.isEmpty() ? "" : "---\n" + yaml + "\n---\n";
        Provenance provenance = Reading.file(path, front + "Bins.").document().provenance();

        assertThat(SiteLines.siteOf(new DocumentFile(Path.of(path), path, DocumentId.ofPath(path)), provenance))
                .isEqualTo(site);
    }

    private static SiteLines page(String name, String site, String text) {
        return SiteLines.of(DocumentId.ofPath(name), site, text);
    }

    private static Set<Sha256> digests(String... lines) {
        return Set.of(Sha256.of(lines[0]), Sha256.of(lines[1]));
    }
}
