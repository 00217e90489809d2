package footnote.index;

import footnote.document.UnreadableDocumentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one run of the indexer did. Paths are relative to the documents folder.
///
/// @param added files that are new
/// @param changed files whose content or metadata is new
/// @param renamed files that have what another one had that is gone
/// @param removed files that are gone, or can no longer be read
/// @param unchanged how many files were as before
/// @param skipped a reason for each file that could not be read
/// @param warnings sentences about metadata that could not be used
/// @param suggestions sentences about what the owners of documents may want to add to their metadata
/// @param rebuilt why all was built from nothing; null where it was not
public record IndexingReport(
        List<String> added,
        List<String> changed,
        List<Renamed> renamed,
        List<String> removed,
        int unchanged,
        List<UnreadableDocumentException> skipped,
        List<String> warnings,
        List<String> suggestions,
        @Nullable String rebuilt) {
    /// One file under another path.
    public record Renamed(String from, String to) {}

    public IndexingReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        renamed = List.copyOf(renamed);
        removed = List.copyOf(removed);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
        suggestions = List.copyOf(suggestions);
    }

    /// Whether the run changed the index.
    public boolean changedAnything() {
        return !added.isEmpty() || !changed.isEmpty() || !renamed.isEmpty() || !removed.isEmpty() || rebuilt != null;
    }

    /// How many documents the index has after the run.
    public int documents() {
        return added.size() + changed.size() + renamed.size() + unchanged;
    }
}
