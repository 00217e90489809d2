package footnote.cli;

import footnote.document.FootnoteException;
import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the vectors that the index of a running service lacks, from a thread of its own, behind whatever is
/// indexed. Until all are there, questions are answered by words alone.
final class LiveVectors implements AutoCloseable {
    /// How often is looked whether some are lacking.
    private static final Duration TICK = Duration.ofSeconds(1);

    /// After how long what failed is tried again.
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Logger log = LoggerFactory.getLogger(LiveVectors.class);
    private final Workspace workspace;
    private final PassageIndex index;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("live-vectors").unstarted(this::follow);
    private volatile boolean stopped;

    /// @param index that requests are answered from
    LiveVectors(Workspace workspace, PassageIndex index) {
        this.workspace = workspace;
        this.index = index;
    }

    void start() {
        thread.start();
    }

    private void follow() {
        try {
            while (!stopped) {
                Thread.sleep(step());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long to wait
    private Duration step() {
        try {
            if (areLacking() && workspace.fillVectors(threads(), IndexingProgress.NONE, () -> !stopped) > 0) {
                // whoever asks next finds them read already
                index.snapshot().close();
            }
            return TICK;
        } catch (IndexException e) {
            log.debug("No vectors for the moment", e);
            return TICK;
        } catch (CancellationException _) {
            // it is being closed, as the thread will notice
            return TICK;
        } catch (FootnoteException e) {
            log.warn(e.getMessage());
            return RETRY;
        }
    }

    private boolean areLacking() {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return !snapshot.hasVectors();
        }
    }

    /// Half of the processors: the others answer.
    private static int threads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /// Ends after the vectors that are being made.
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
