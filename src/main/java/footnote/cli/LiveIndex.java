package footnote.cli;

import footnote.document.FootnoteException;
import footnote.document.LibraryWatch;
import footnote.index.Comparison;
import footnote.index.IndexException;
import footnote.index.IndexingProgress;
import footnote.index.IndexingReport;
import footnote.index.PassageIndex;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index of a running service in step with its folder, from a thread of its own: after a change, after a
/// while in any case, when the index has been deleted or damaged, and when a command asks for it.
final class LiveIndex implements AutoCloseable {
    /// How often is looked for requests, and whether the index is still there.
    private static final Duration TICK = Duration.ofMillis(250);

    /// How long a run has to end.
    private static final Duration LAST_STEP = Duration.ofSeconds(5);

    private final Logger log = LoggerFactory.getLogger(LiveIndex.class);
    private final Workspace workspace;
    private final PassageIndex index;
    private final Consumer<String> tell;
    private final Pace pace;
    private final RescanRequests requests;
    private final Thread thread;
    private volatile boolean stopped;

    /// What changes between the last comparison and the first watch would be missed.
    private boolean changed = true;

    /// What was told of single files, each thing once.
    private final Set<String> told = new HashSet<>();
    private boolean atStart = true;

    private String lastFailure = "";
    private long lastRun = System.nanoTime();
    private long waitNanos;

    /// How often things are done.
    ///
    /// @param quiet how long a folder that changes must be quiet before it is read
    /// @param rescan after how long it is read although no change was noticed
    /// @param retry after how long what failed is tried again
    record Pace(Duration quiet, Duration rescan, Duration retry) {
        static final Pace STANDARD = new Pace(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(5));
    }

    /// @param index that requests are answered from
    /// @param tell what is for the operator, a sentence at a time
    LiveIndex(Workspace workspace, PassageIndex index, Consumer<String> tell, Pace pace) {
        this.workspace = workspace;
        this.index = index;
        this.tell = tell;
        this.pace = pace;
        this.requests = workspace.rescanRequests();
        this.waitNanos = pace.rescan().toNanos();
        this.thread = Thread.ofPlatform().daemon().name("live-index").unstarted(this::follow);
    }

    void start() {
        thread.start();
    }

    private void follow() {
        try (requests;
                LibraryWatch watch = workspace.watch()) {
            if (!watch.isWhole()) {
                tell.accept("Not every folder of documents can be watched: changes there are noticed within "
                        + pace.rescan().toSeconds() + " seconds.");
            }
            while (!stopped) {
                changed |= watch.changedWithin(TICK, pace.quiet());
                step(watch);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void step(LibraryWatch watch) {
        try {
            if (requests.answer(this::compareForAnother)) {
                return;
            }
            boolean due = System.nanoTime() - lastRun >= waitNanos;
            if (due || (lastFailure.isEmpty() && (changed || !isUsable()))) {
                watch.renew();
                compare(Comparison.BY_STAMP);
            }
            requests.serve();
        } catch (FootnoteException e) {
            failed(e.getMessage());
        } catch (IOException | RuntimeException e) {
            log.error("The folder could not be followed", e);
            failed("The folder could not be followed (" + e + "). It is tried again.");
        }
    }

    /// Takes up what any process has committed meanwhile, too.
    private boolean isUsable() {
        try {
            index.snapshot().close();
            return true;
        } catch (IndexException _) {
            return false;
        }
    }

    private RescanReport compareForAnother() {
        try {
            return RescanReport.of(compare(Comparison.BY_CONTENT));
        } catch (FootnoteException e) {
            return RescanReport.of(e);
        } catch (RuntimeException e) {
            log.error("The folder could not be compared for another process", e);
            return new RescanReport(
                    ExitCode.FAILED, List.of("The running service failed unexpectedly: see what it has written."));
        }
    }

    private IndexingReport compare(Comparison comparison) {
        IndexingReport report = workspace.update(comparison, IndexingProgress.NONE);
        changed = false;
        lastFailure = "";
        lastRun = System.nanoTime();
        waitNanos = pace.rescan().toNanos();
        index.snapshot().close();
        if (report.changedAnything()) {
            tell.accept(new ReportText(report).summary());
        }
        tellConcerns(new ReportText(report).concerns(), report.changedAnything());
        return report;
    }

    /// What concerns single files is told once for as long as it lasts. What did so at the start was told by then.
    private void tellConcerns(List<String> concerns, boolean changedAnything) {
        boolean news = !atStart || changedAnything;
        atStart = false;
        told.retainAll(concerns);
        concerns.stream().filter(told::add).filter(_ -> news).forEach(tell);
    }

    /// What goes on failing in the same way is told once.
    private void failed(String message) {
        if (!message.equals(lastFailure)) {
            tell.accept(message);
        }
        lastFailure = message;
        lastRun = System.nanoTime();
        waitNanos = pace.retry().toNanos();
    }

    /// Ends after what is being done. A run that takes long is left where it is, for the next one to go on from.
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(LAST_STEP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
