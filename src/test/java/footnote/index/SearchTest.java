package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.document.DocumentId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static final String TWO_SECTIONS = "# Up\n\nBridges rust.\n\n# Down\n\nBridges rust.\n";

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void open(@TempDir Path root) {
        folder = new IndexedFolder(root);
    }

    @Test
    void equalsAreOrderedByDocumentAndThenByPlaceHoweverTheyCameIn() {
        // copies of one another would be one document
        folder.with("b.md", TWO_SECTIONS.replace("rust", "creak")).update();
        folder.with("c.md", TWO_SECTIONS.replace("rust", "sway")).update();
        folder.with("a.md", TWO_SECTIONS).update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            List<ScoredPassage> hits = snapshot.search(snapshot.terms("bridges"), 10);

            assertThat(hits)
                    .extracting(ScoredPassage::score)
                    .containsOnly(hits.getFirst().score());
            assertThat(hits)
                    .extracting(hit ->
                            hit.passage().document() + " " + hit.passage().headings())
                    .containsExactly("a [Up]", "a [Down]", "b [Up]", "b [Down]", "c [Up]", "c [Down]");
        }
    }

    @Test
    void theLimitKeepsTheBest() {
        folder.with("a.txt", "Rivers run.")
                .with("b.txt", "Rivers flood bridges.")
                .update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.search(snapshot.terms("do rivers flood bridges"), 1))
                    .extracting(hit -> hit.passage().text())
                    .containsExactly("Rivers flood bridges.");
        }
    }

    @Test
    void wordsOfTheHeadingAndTheTitleCountLessThanThoseOfThePassage() {
        folder.with("a.txt", "---\ntitle: Rivers\n---\nThe words come after.\n")
                .with("b.md", "# Rivers\n\nThe words come after.\n")
                .with("c.txt", "The rivers come after.")
                .update();

        assertThat(folder.found("rivers").getFirst()).isEqualTo("c");
        assertThat(folder.found("rivers")).containsOnly("a", "b", "c");
    }

    @Test
    void aPassageComesBackAsItWasCut() {
        folder.with("a.md", "# Floods\n\nOne 😀 river. Two e\u0301 rivers. Three rivers. Four rivers.\n")
                .update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.search(snapshot.terms("rivers"), 10))
                    .extracting(ScoredPassage::passage)
                    .containsExactlyInAnyOrderElementsOf(folder.passages());
        }
    }

    @Test
    void rarityIsTheInverseDocumentFrequencyOfBm25() {
        folder.with("a.txt", "Rivers run.").with("b.txt", "Rivers flood.").with("c.txt", "Roads flood.");
        folder.update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.rarity("river")).isCloseTo(Math.log(1 + 1.5 / 2.5), within(1e-9));
            assertThat(snapshot.rarity("unheard")).isCloseTo(Math.log(1 + 3.5 / 0.5), within(1e-9));
            assertThat(snapshot.knows("river")).isTrue();
            assertThat(snapshot.knows("unheard")).isFalse();
        }
    }

    @Test
    void aTermOfAHeadingOrATitleIsKnown() {
        folder.with("a.md", "---\ntitle: Weirs\n---\n## Sluices\n\nThe words come after.\n")
                .update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.terms("weirs sluices words")).allMatch(snapshot::knows);
            assertThat(snapshot.terms("weirs sluices")).noneMatch(snapshot::says);
        }
    }

    @Test
    void mentionsCountThePassagesOfOneDocument() {
        folder.with("a.md", TWO_SECTIONS).with("b.txt", "Bridges hold.").update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.mentions(new DocumentId("a"), "bridg")).isEqualTo(2);
            assertThat(snapshot.mentions(new DocumentId("a"), "hold")).isZero();
        }
    }

    @Test
    void noTermFindsNothing() {
        folder.with("a.txt", "Rivers run.").update();

        assertThat(folder.found("the of and")).isEmpty();
    }
}
