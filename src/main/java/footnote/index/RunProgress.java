package footnote.index;

import footnote.index.IndexingProgress.Phase;
import java.util.ArrayList;
import java.util.List;

/// How far one run is, and what it has written since it last committed.
final class RunProgress {
    private final IndexingProgress listener;
    private final CommitInterval interval;
    private final List<String> written = new ArrayList<>();
    private long lastCommit = System.nanoTime();
    private int looked;

    RunProgress(IndexingProgress listener, CommitInterval interval) {
        this.listener = listener;
        this.interval = interval;
    }

    /// One more file has been looked at.
    void looked(int total) {
        looked++;
        listener.advanced(Phase.DOCUMENTS, looked, total);
    }

    void wrote(String path) {
        written.add(path);
    }

    boolean commitIsDue() {
        return interval.isOver(written.size(), lastCommit);
    }

    /// All that was written is on disk.
    void committed() {
        if (!written.isEmpty()) {
            listener.committed(List.copyOf(written));
            written.clear();
        }
        lastCommit = System.nanoTime();
    }
}
