package footnote.index;

import footnote.document.DocumentDigest;
import footnote.document.DocumentId;
import footnote.document.NearDuplicates;
import footnote.document.NearDuplicates.Candidate;
import footnote.document.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which documents are copies of which, from the stored texts. Only those whose meaning turns on the same words are
/// read and compared.
final class Copies {
    private final TextStore texts;
    private final Map<DocumentId, IndexedDocument> records = new HashMap<>();
    /// Of those whose meaning turns on the same words, which are compared one lot after the other.
    private final Map<DocumentId, DocumentDigest> digests = new HashMap<>();
    private @Nullable Sha256 compared;
    private final Map<DocumentId, DocumentId> originals;

    private final List<String> warnings = new ArrayList<>();

    /// What is superseded or withdrawn is no copy, nor is anything a copy of it: its owner may mean that
    /// document alone. But where something still says the same, that is warned of.
    ///
    /// @param supersession among all of them
    Copies(Collection<IndexedDocument> all, Supersession supersession, TextStore texts) throws IOException {
        this.texts = texts;
        all.forEach(record -> records.put(record.id(), record));
        List<IndexedDocument> current =
                all.stream().filter(record -> isCurrent(record, supersession)).toList();
        try {
            this.originals = copies(current);
            if (current.size() < all.size()) {
                warnOfStaleCopies(all, supersession);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        digests.clear();
    }

    private static boolean isCurrent(IndexedDocument record, Supersession supersession) {
        return !record.provenance().withdrawn()
                && supersession.newerThan(record.id()).isEmpty();
    }

    private Map<DocumentId, DocumentId> copies(Collection<IndexedDocument> some) {
        return NearDuplicates.copies(
                some.stream()
                        .map(record -> new Candidate(record.id(), record.provenance(), record.turning()))
                        .toList(),
                this::areAlike);
    }

    private void warnOfStaleCopies(Collection<IndexedDocument> all, Supersession supersession) {
        copies(all).forEach((copy, original) -> {
            boolean copyIsCurrent = isCurrent(record(copy), supersession);
            if (copyIsCurrent != isCurrent(record(original), supersession)) {
                warnings.add("The document '%s' says the same as '%s', which is superseded or withdrawn, and is still"
                                .formatted(copyIsCurrent ? copy : original, copyIsCurrent ? original : copy)
                        + " quoted: withdraw it too if it is out of date.");
            }
        });
    }

    /// A sentence for each document that is quoted though another one that says the same is not.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private IndexedDocument record(DocumentId id) {
        return Optional.ofNullable(records.get(id)).orElseThrow();
    }

    private boolean areAlike(DocumentId oneId, DocumentId otherId) {
        IndexedDocument one = record(oneId);
        IndexedDocument other = record(otherId);
        if (one.version().equals(other.version()) && one.furniture().equals(other.furniture())) {
            return true;
        }
        if (!one.turning().equals(compared)) {
            digests.clear();
            compared = one.turning();
        }
        return digest(one).isLike(digest(other));
    }

    private DocumentDigest digest(IndexedDocument record) {
        return digests.computeIfAbsent(record.id(), _ -> {
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
