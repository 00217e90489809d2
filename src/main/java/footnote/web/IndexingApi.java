package footnote.web;

import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.IndexingRuns;
import footnote.index.IndexingRuns.Finished;
import footnote.index.IndexingRuns.Running;
import footnote.index.IndexingRuns.Runs;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the index stands, for whoever keeps the documents: `GET /api/v1/indexing`.
final class IndexingApi {
    private static final String PATH = "/api/v1/indexing";

    /// The most that is listed of one kind of thing.
    private static final int MOST = 1_000;

    private final PassageIndex index;
    private final IndexingRuns runs;
    private final JsonBodies json;

    IndexingApi(PassageIndex index, IndexingRuns runs, JsonBodies json) {
        this.index = index;
        this.runs = runs;
        this.json = json;
    }

    /// @param vectors whether every passage has one
    /// @param running what is being done
    /// @param last the latest run that came to its end; null before the first
    /// @param problem why the latest run failed; null where it did not
    record IndexingJson(
            String generation,
            int documents,
            int passages,
            boolean vectors,
            List<RunningJson> running,
            @Nullable RunJson last,
            @Nullable String problem) {}

    /// @param phase `documents` or `vectors`
    /// @param total 0 as long as it is not known
    record RunningJson(String phase, String since, int done, int total) {
        static RunningJson of(Running running) {
            return new RunningJson(
                    running.phase().label(), running.since().toString(), running.done(), running.total());
        }
    }

    /// What a run came to: how many files of each kind, and what somebody may have to see to.
    record RunJson(
            String began,
            String ended,
            int added,
            int changed,
            int renamed,
            int removed,
            int unchanged,
            int skippedFiles,
            List<SkippedJson> skipped,
            List<String> warnings,
            List<String> suggestions) {
        static RunJson of(Finished run) {
            var report = run.report();
            return new RunJson(
                    run.began().toString(),
                    run.ended().toString(),
                    report.added().size(),
                    report.changed().size(),
                    report.renamed().size(),
                    report.removed().size(),
                    report.unchanged(),
                    report.skipped().size(),
                    report.skipped().stream()
                            .limit(MOST)
                            .map(file -> new SkippedJson(
                                    file.path(), file.reason().label(), String.valueOf(file.getMessage())))
                            .toList(),
                    report.warnings().stream().limit(MOST).toList(),
                    report.suggestions().stream().limit(MOST).toList());
        }
    }

    /// A file that is not answered from.
    record SkippedJson(String path, String reason, String message) {}

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::tell, Scope.MANAGE);
    }

    private void tell(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            Runs now = runs.now();
            var documents = snapshot.documents();
            json.of(new IndexingJson(
                            snapshot.generation(),
                            documents.size(),
                            documents.stream()
                                    .mapToInt(IndexedDocument::passages)
                                    .sum(),
                            snapshot.hasVectors(),
                            now.running().stream().map(RunningJson::of).toList(),
                            now.last().map(RunJson::of).orElse(null),
                            now.problem().orElse(null)))
                    .send(context, 200);
        }
    }
}
