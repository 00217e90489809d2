package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.LibraryListing;
import footnote.document.Sha256;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The files that were indexed and are no longer there, by their content, so that a new one with the same content can
/// be told to be one of them under another name.
final class GoneFiles {
    private final Map<Sha256, Deque<IndexedDocument>> byContent = new HashMap<>();

    /// @param before in the order in which they are taken
    GoneFiles(Collection<IndexedDocument> before, LibraryListing listing) {
        Set<String> there = listing.files().stream().map(DocumentFile::path).collect(Collectors.toSet());
        before.stream()
                .filter(record -> !there.contains(record.path()))
                .forEach(record -> byContent
                        .computeIfAbsent(record.fingerprint(), _ -> new ArrayDeque<>())
                        .add(record));
    }

    /// What is gone and had this content, each once.
    Optional<IndexedDocument> take(Sha256 fingerprint) {
        return Optional.ofNullable(byContent.get(fingerprint)).map(Deque::poll);
    }
}
