package footnote.index;

import java.util.List;
import java.util.Locale;

/// Whoever wants to know how far a run is. Called by the thread that indexes, which waits meanwhile.
public interface IndexingProgress {
    /// Tells nobody.
    IndexingProgress NONE = new IndexingProgress() {};

    /// What a run goes through, one after the other.
    enum Phase {
        DOCUMENTS,
        VECTORS;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A step of a phase is done.
    ///
    /// @param total of the steps; the phase ends when as many are done
    default void advanced(Phase phase, int done, int total) {}

    /// What was written of these files is on disk and survives whatever happens.
    ///
    /// @param paths relative to the documents folder
    default void committed(List<String> paths) {}
}
