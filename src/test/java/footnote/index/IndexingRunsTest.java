package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.index.IndexingProgress.Phase;
import footnote.index.IndexingRuns.Finished;
import footnote.index.IndexingRuns.Running;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexingRunsTest {
    private static final Instant NOON = Instant.parse("2026-05-17T12:00:00Z");
    private static final IndexingReport REPORT = new IndexingReport(
            List.of("lido.txt"), List.of(), List.of(), List.of(), 0, List.of(), List.of(), List.of(), null);

    private final IndexingRuns runs = new IndexingRuns(() -> NOON);

    @Test
    void atFirstNothingWasDone() {
        assertThat(runs.now().running()).isEmpty();
        assertThat(runs.now().last()).isEmpty();
    }

    @Test
    void whileSomethingRunsItIsToldHowFarItIsBesideWhateverElseRuns() {
        var told = new ArrayList<Integer>();
        IndexingProgress progress = new IndexingProgress() {
            @Override
            public void advanced(Phase phase, int done, int total) {
                told.add(done);
            }
        };

        runs.doing(Phase.VECTORS, IndexingProgress.NONE, vectors -> {
            vectors.advanced(Phase.VECTORS, 5, 9);
            return runs.follow(progress, documents -> {
                documents.advanced(Phase.DOCUMENTS, 1, 2);
                assertThat(runs.now().running())
                        .containsExactly(
                                new Running(Phase.DOCUMENTS, NOON, 1, 2), new Running(Phase.VECTORS, NOON, 5, 9));
                return REPORT;
            });
        });

        assertThat(told).containsExactly(1);
        assertThat(runs.now().running()).isEmpty();
    }

    @Test
    void whatARunCameToIsKeptWhenTheNextOneFailsUntilOneEndsWell() {
        runs.follow(IndexingProgress.NONE, _ -> REPORT);

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> runs.follow(IndexingProgress.NONE, _ -> {
                    throw IndexException.locked(Path.of("index"), new IllegalStateException());
                }));
        assertThat(runs.now().problem()).get().asString().contains("index");
        assertThat(runs.now().last()).contains(new Finished(NOON, NOON, REPORT));

        runs.follow(IndexingProgress.NONE, _ -> REPORT);
        assertThat(runs.now().problem()).isEmpty();
    }
}
