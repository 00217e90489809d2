package footnote.index;

import footnote.document.FootnoteException;
import footnote.index.IndexingProgress.Phase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the runs of this process over one index have come to, and what is running now. Safe for use by several
/// threads.
public final class IndexingRuns {
    private final InstantSource clock;
    private final Map<Phase, Running> running = new EnumMap<>(Phase.class);
    private Optional<Finished> last = Optional.empty();
    private Optional<String> problem = Optional.empty();

    /// @param clock by which the times of runs are told
    public IndexingRuns(InstantSource clock) {
        this.clock = clock;
    }

    /// How it stands at one moment.
    ///
    /// @param running what is being done
    /// @param last the latest run that came to its end; empty before the first
    /// @param problem why the latest run failed; empty where it did not
    public record Runs(List<Running> running, Optional<Finished> last, Optional<String> problem) {
        public Runs {
            running = List.copyOf(running);
        }
    }

    /// How far something is.
    ///
    /// @param total of the steps; 0 as long as that is not known
    public record Running(Phase phase, Instant since, int done, int total) {}

    /// What a run came to.
    public record Finished(Instant began, Instant ended, IndexingReport report) {}

    /// How it stands now.
    public synchronized Runs now() {
        return new Runs(List.copyOf(running.values()), last, problem);
    }

    /// Does a run that compares folder and index.
    ///
    /// @param progress that is told as well
    /// @throws FootnoteException when the run does
    public IndexingReport follow(IndexingProgress progress, Function<IndexingProgress, IndexingReport> run) {
        Instant began = clock.instant();
        try {
            IndexingReport report = doing(Phase.DOCUMENTS, progress, run);
            finished(new Finished(began, clock.instant(), report));
            return report;
        } catch (FootnoteException e) {
            failed(e);
            throw e;
        }
    }

    /// Does something that takes its time.
    ///
    /// @param progress that is told as well
    public <T> T doing(Phase phase, IndexingProgress progress, Function<IndexingProgress, T> work) {
        Instant since = clock.instant();
        reached(new Running(phase, since, 0, 0));
        try {
            return work.apply(new IndexingProgress() {
                @Override
                public void advanced(Phase advancing, int done, int total) {
                    reached(new Running(phase, since, done, total));
                    progress.advanced(advancing, done, total);
                }

                @Override
                public void committed(List<String> paths) {
                    progress.committed(paths);
                }
            });
        } finally {
            ended(phase);
        }
    }

    private synchronized void reached(Running step) {
        running.put(step.phase, step);
    }

    private synchronized void ended(Phase phase) {
        running.remove(phase);
    }

    private synchronized void finished(Finished run) {
        last = Optional.of(run);
        problem = Optional.empty();
    }

    private synchronized void failed(FootnoteException e) {
        problem = Optional.ofNullable(e.getMessage());
    }
}
