package footnote.index;

import footnote.document.DocumentDigest;
import footnote.document.DocumentId;
import footnote.document.NearDuplicates;
import footnote.document.NearDuplicates.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which documents are copies of which, from the stored texts. Only those whose meaning turns on the same words are
/// read and compared.
final class Copies {
    private final TextStore texts;
    private final Map<DocumentId, IndexedDocument> records = new HashMap<>();
    private final Map<DocumentId, DocumentDigest> digests = new HashMap<>();
    private final Map<DocumentId, DocumentId> originals;

    /// @param current neither superseded nor withdrawn: what is, is no copy, nor is anything a copy of it
    Copies(Collection<IndexedDocument> current, TextStore texts) throws IOException {
        this.texts = texts;
        current.forEach(record -> records.put(record.id(), record));
        try {
            this.originals = NearDuplicates.copies(
                    current.stream()
                            .map(record -> new Candidate(record.id(), record.provenance(), record.turning()))
                            .toList(),
                    (one, other) -> digest(one).isLike(digest(other)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        digests.clear();
    }

    private DocumentDigest digest(DocumentId id) {
        return digests.computeIfAbsent(id, _ -> {
            IndexedDocument record = Optional.ofNullable(records.get(id)).orElseThrow();
            try {
                return DocumentDigest.of(texts.find(record.version()).orElse(""), record.furniture());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// What is searched in place of a document; empty where that is no copy.
    Optional<DocumentId> originalOf(DocumentId id) {
        return Optional.ofNullable(originals.get(id));
    }
}
