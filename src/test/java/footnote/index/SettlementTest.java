package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import footnote.document.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What documents are to one another depends on which there are, not on how they came in.
class SettlementTest {
    private static final String RELEASE = """
            The council will repair the footbridge in Dock Street before the winter, it said on 14 November 2023.
            The work costs £12,300 and takes three weeks, in which walkers are sent round by the chapel.
            Those who live nearby were told by letter, and the shop at the corner stays open while the work goes on.
            """;

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void make(@TempDir Path root) {
        folder = new IndexedFolder(root);
    }

    @Test
    void aLineThatRepeatsOnASiteIsFurnitureOnAllOfItsPages() {
        folder.with("site/bins.txt", page("Bins are emptied on Friday.")).update();
        assertThat(folder.found("motto of its own")).containsExactly("site-bins");

        folder.with("site/roads.txt", page("Roads are mended in May.")).update();

        assertThat(folder.found("motto of its own")).isEmpty();
        assertThat(folder.found("bins roads")).contains("site-bins", "site-roads");
    }

    @Test
    void aPageThatIsLeftAloneIsReadAsOneAgain() throws IOException {
        folder.with("site/bins.txt", page("Bins are emptied on Friday."));
        folder.with("site/roads.txt", page("Roads are mended in May.")).update();

        folder.without("site/roads.txt").update();

        assertThat(folder.found("motto of its own")).containsExactly("site-bins");
    }

    @Test
    void pagesOfTwoSitesRepeatNothing() {
        folder.with("here/bins.txt", page("Bins are emptied on Friday."));
        folder.with("there/roads.txt", page("Roads are mended in May.")).update();

        assertThat(folder.found("motto of its own")).containsExactlyInAnyOrder("here-bins", "there-roads");
    }

    @Test
    void ofTwoCopiesTheOneWithTheBetterProvenanceIsSearched() {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council")).update();

        assertThat(folder.found("footbridge")).containsOnly("b");
        assertThat(folder.record("a").copyOf()).isEqualTo(new DocumentId("b"));
        assertThat(folder.record("a").passages()).isZero();
        assertThat(folder.record("a").isCurrent()).isTrue();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.copiesOf(new DocumentId("b")))
                    .extracting(copy -> copy.id().value())
                    .containsExactly("a");
            assertThat(snapshot.copiesOf(new DocumentId("a"))).isEmpty();
        }
    }

    @Test
    void theOtherOneTakesItsPlaceWhenItGoes() throws IOException {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council")).update();

        folder.without("b.txt").update();

        assertThat(folder.found("footbridge")).containsOnly("a");
        assertThat(folder.record("a").copyOf()).isNull();
    }

    @Test
    void aCopyInWhichOneFigureIsChangedIsSearchedBesideTheOther() {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council")).update();

        folder.with("a.txt", RELEASE.replace("£12,300", "£13,200")).update();

        assertThat(folder.found("footbridge")).contains("a", "b");
    }

    @Test
    void whatIsSupersededIsNoCopyAndNoOriginal() {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council"));
        folder.with("c.txt", "---\nsupersedes: b\n---\nThe footbridge is closed.")
                .update();

        assertThat(folder.found("footbridge")).contains("a", "c").doesNotContain("b");
        assertThat(folder.record("a").copyOf()).isNull();
    }

    @Test
    void aFilterThatACopyPassesLetsItsOriginalPass() {
        folder.with("a.txt", published("Chapel News")).with("b.txt", published("Dock Council") + "\n");
        folder.with("c.txt", "A footbridge elsewhere.").update();
        String original = folder.record("a").copyOf() == null ? "a" : "b";

        for (String publisher : List.of("Chapel News", "Dock Council")) {
            var filter = new PassageFilter(Set.of(publisher), Set.of(), Set.of(), null, null);
            try (IndexSnapshot snapshot = folder.snapshot()) {
                List<PassageHit> hits = snapshot.lexical(SearchTerm.of(snapshot.terms("footbridge")), filter, 5);
                assertThat(snapshot.fetch(hits))
                        .isNotEmpty()
                        .allMatch(hit -> hit.passage().document().value().equals(original));
            }
        }
    }

    @Test
    void theOrderInWhichFilesComeInMakesNoDifference(@TempDir Path root) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "site/bins.txt", page("Bins are emptied on Friday."),
                "site/roads.txt", page("Roads are mended in May."),
                "site/pools.txt", page("Pools are open in summer."),
                "site/copy.txt", page("Pools are open in summer."),
                "a.txt", RELEASE,
                "b.txt", published("Dock Council"),
                "c.txt", "---\ndate: 2023-11-14\n---\n" + RELEASE));
        files.forEach(folder::with);
        folder.update();
        String atOnce = folder.generation();

        for (int seed = 0; seed < 5; seed++) {
            var names = new ArrayList<>(files.keySet());
            Collections.shuffle(names, new Random(seed));
            try (var one = new IndexedFolder(root.resolve("order" + seed))) {
                one.with("gone/first.txt", page("This goes again.")).with("gone.txt", RELEASE);
                for (String name : names) {
                    one.with(name, files.getOrDefault(name, "")).update();
                }
                one.without("gone.txt").without("gone/first.txt").update();
                assertThat(one.generation()).as("order %d", seed).isEqualTo(atOnce);
                assertThat(one.found("footbridge motto pools bins"))
                        .isEqualTo(folder.found("footbridge motto pools bins"));
            }
        }
    }

    @Test
    void aRunThatWasEndedBeforeItSettledIsSettledByTheNext(@TempDir Path root) {
        try (var ended = new IndexedFolder(root)) {
            for (IndexedFolder each : List.of(folder, ended)) {
                each.with("site/bins.txt", page("Bins are emptied on Friday."));
                each.with("site/roads.txt", page("Roads are mended in May."));
                each.with("a.txt", RELEASE).with("b.txt", published("Dock Council"));
            }
            folder.update();
            assertThatIllegalStateException()
                    .isThrownBy(() -> ended.indexer(GenerationKey.current(), 4)
                            .update(Comparison.BY_CONTENT, new EndingAtTheFirstCommit()));
            assertThat(ended.found("motto of its own")).isNotEmpty();

            ended.update();

            assertThat(ended.generation()).isEqualTo(folder.generation());
            assertThat(ended.found("motto of its own")).isEmpty();
        }
    }

    @Test
    void aPageSavedTwiceTakesNothingFromTheOthersOfItsSite() {
        folder.with("site/bins.txt", page("Bins are emptied on Friday."));
        folder.with("site/roads.txt", page("Roads are mended in May."));
        folder.with("site/pools.txt", page("Pools are open in summer."));
        folder.with("site/pools (1).txt", page("Pools are open in summer.")).update();

        assertThat(folder.found("motto of its own")).isEmpty();
        assertThat(folder.found("pools")).isNotEmpty().doesNotContain("site-bins", "site-roads");
    }

    @Test
    void aFileThatChangesWhileItIsSettledIsSettledByTheNextRun() {
        folder.with("site/bins.txt", page("Bins are emptied on Friday.")).update();
        folder.with("site/roads.txt", page("Roads are mended in May."));
        folder.indexer(GenerationKey.current(), 1).update(Comparison.BY_CONTENT, new IndexingProgress() {
            @Override
            public void committed(List<String> paths) {
                folder.with("site/bins.txt", page("Bins are emptied on Monday."));
            }
        });
        folder.update();
        String generation = folder.generation();

        assertThat(folder.found("motto of its own")).isEmpty();
        assertThat(folder.found("monday")).contains("site-bins");
        assertThat(folder.update().changedAnything()).isFalse();
        assertThat(folder.generation()).isEqualTo(generation);
    }

    @Test
    void noCommitWithinARunLosesWhatACopySaid() {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council")).update();
        folder.with("b.txt", published("Dock Council").replace("£12,300", "£13,200"))
                .with("c.txt", "Another page.");
        var found = new ArrayList<List<String>>();
        folder.indexer(GenerationKey.current(), 1).update(Comparison.BY_CONTENT, new IndexingProgress() {
            @Override
            public void committed(List<String> paths) {
                found.add(folder.found("footbridge"));
            }
        });

        assertThat(found)
                .hasSizeGreaterThan(1)
                .allSatisfy(ids -> assertThat(ids).contains("a", "b"));
    }

    @Test
    void aCopyOrAnOriginalMayBeRenamed() throws IOException {
        folder.with("a.txt", RELEASE).with("b.txt", published("Dock Council")).update();

        folder.moved("a.txt", "z.txt").update();
        assertThat(folder.record("z").copyOf()).isEqualTo(new DocumentId("b"));
        assertThat(folder.found("footbridge")).containsOnly("b");

        folder.moved("b.txt", "y.txt").update();
        assertThat(folder.record("z").copyOf()).isEqualTo(new DocumentId("y"));
        assertThat(folder.found("footbridge")).containsOnly("y");
    }

    @Test
    void theOperatorIsToldWhatIsStillQuotedThoughItsLikeIsNot() {
        folder.with("a.txt", RELEASE);
        folder.with("b.txt", "---\nwithdrawn: true\npublisher: Dock Council\n---\n" + RELEASE);

        assertThat(folder.update().warnings())
                .singleElement()
                .asString()
                .contains("'a' says the same as 'b'")
                .contains("withdraw it too");
    }

    private static final class EndingAtTheFirstCommit implements IndexingProgress {
        @Override
        public void committed(List<String> paths) {
            throw new IllegalStateException("ended by the test");
        }
    }

    /// As it is copied from a website of few words, of which its pages together tell more than each by itself.
    private static String page(String prose) {
        return """
                Lower Wetherall
                A town with a motto of its own
                Skip to the text
                MEETINGS
                THE HALL
                FOOTPATHS
                PICTURES

                About this page

                %1$s It has been so for as long as anybody here remembers, and nobody wants to change it.
                Whoever asks why %1$s may ring the town hall in the mornings.
                Nobody who said "%1$s" has ever been contradicted, at least not in writing.

                What is on in the village
                Webmaster: Roger
                Hit counter
                """.formatted(prose);
    }

    private static String published(String publisher) {
        return "---\npublisher: " + publisher + "\n---\n" + RELEASE;
    }
}
