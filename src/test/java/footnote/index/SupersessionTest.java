package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document that another one supersedes is kept but not searched, for as long as that is so.
class SupersessionTest {
    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root)
                .with("a.txt", "The toll is four pounds.")
                .with("b.txt", "The toll is five pounds.")
                .with("c.txt", "The toll is six pounds.");
    }

    @Test
    void aSupersededDocumentIsKeptWithItsTextButNotFound() {
        superseding("b", "a").update();

        assertThat(folder.found("toll")).containsExactly("b", "c");
        assertThat(newerThanEach()).containsExactly("b", null, null);
        assertThat(folder.record("a").passages()).isZero();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.text(folder.record("a").version())).isEqualTo("The toll is four pounds.");
            assertThat(snapshot.knows("four")).isFalse();
        }
    }

    @Test
    void oneThatIsSupersededLaterIsNoLongerFound() {
        folder.update();
        IndexingReport report = superseding("b", "a").update();

        assertThat(report.changed()).containsExactly("b.txt");
        assertThat(folder.found("toll")).containsExactly("b", "c");
    }

    @Test
    void itComesBackWhenTheNewerOneNoLongerSaysSo() throws IOException {
        superseding("b", "a").update();
        folder.without("b.txt.meta.yaml").update();

        assertThat(folder.found("toll")).containsExactly("a", "b", "c");
        assertThat(newerThanEach()).containsOnlyNulls();
    }

    @Test
    void itComesBackWhenTheNewerOneIsDeleted() throws IOException {
        superseding("b", "a").update();
        folder.without("b.txt").update();

        assertThat(folder.found("toll")).containsExactly("a", "c");
    }

    @Test
    void itComesBackWhenTheNewerOneIsWithdrawn() {
        superseding("b", "a").update();
        folder.with("b.txt.meta.yaml", "supersedes: a\nwithdrawn: true\n").update();

        assertThat(folder.found("toll")).containsExactly("a", "c");
    }

    @Test
    void oneThatChangesWhileItIsSupersededComesBackAsItIs() throws IOException {
        superseding("b", "a").update();
        folder.with("a.txt", "The toll is nothing.").update();
        assertThat(folder.found("nothing")).isEmpty();

        folder.without("b.txt").update();

        assertThat(folder.found("nothing")).containsExactly("a");
    }

    @Test
    void aRenamedOneIsNoLongerTheOneThatIsSuperseded() throws IOException {
        superseding("b", "a").update();
        IndexingReport report = folder.moved("a.txt", "d.txt").update();

        assertThat(folder.found("toll")).containsExactly("b", "c", "d");
        assertThat(report.warnings()).singleElement().asString().contains("'b'", "'a'", "no document here");
    }

    @Test
    void oneCanSupersedeAnotherThatSupersedesAThird() {
        superseding("b", "a").update();
        superseding("c", "b").update();

        assertThat(folder.found("toll")).containsExactly("c");
        assertThat(newerThanEach()).containsExactly("b", "c", null);
    }

    @Test
    void ofSeveralNewerOnesTheFirstIsNamed() {
        superseding("c", "a").update();
        superseding("b", "a").update();

        assertThat(newerThanEach()).containsExactly("b", null, null);
    }

    @Test
    void aCircleChangesNothingAndIsWarnedOf() {
        superseding("a", "b").update();
        superseding("b", "c").update();
        IndexingReport report = superseding("c", "a").update();

        assertThat(folder.found("toll")).containsExactly("a", "b", "c");
        assertThat(report.warnings())
                .hasSize(3)
                .allSatisfy(warning -> assertThat(warning).contains("in turn supersedes it"));
        assertThat(folder.update().changedAnything()).isFalse();
    }

    @Test
    void oneThatNamesItselfOrNobodyChangesNothingAndIsWarnedOf() {
        IndexingReport report = superseding("a", "[a, nobody]").update();

        assertThat(folder.found("toll")).containsExactly("a", "b", "c");
        assertThat(report.warnings())
                .satisfiesExactly(
                        warning -> assertThat(warning).contains("its own id"),
                        warning -> assertThat(warning).contains("'nobody'", "no document here"));
        assertThat(folder.update().warnings()).hasSize(2);
    }

    @Test
    void theOrderInWhichTheyCameInDoesNotMatter(@TempDir Path other) throws IOException {
        superseding("b", "a").update();
        superseding("c", "b").update();
        folder.without("b.txt.meta.yaml").update();
        try (var fresh = new IndexedFolder(other)) {
            fresh.with("a.txt", "The toll is four pounds.").with("b.txt", "The toll is five pounds.");
            fresh.with("c.txt", "The toll is six pounds.")
                    .with("c.txt.meta.yaml", "supersedes: b\n")
                    .update();

            assertThat(folder.generation()).isEqualTo(fresh.generation());
            try (IndexSnapshot here = folder.snapshot();
                    IndexSnapshot there = fresh.snapshot()) {
                List<String> terms = here.terms("the toll of six pounds");
                assertThat(here.search(terms, 10)).isEqualTo(there.search(terms, 10));
            }
        }
    }

    private IndexedFolder superseding(String newer, String olds) {
        return folder.with(newer + ".txt.meta.yaml", "supersedes: " + olds + "\n");
    }

    private List<String> newerThanEach() {
        return Stream.of("a", "b", "c")
                .map(id -> folder.record(id).supersededBy())
                .map(newer -> newer == null ? null : newer.value())
                .toList();
    }
}
