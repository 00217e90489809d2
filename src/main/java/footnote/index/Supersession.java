package footnote.index;

import footnote.document.DocumentId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which documents have been superseded by which, from what all of them say of themselves. It depends on the documents
/// alone, not on the order in which they came in.
///
/// A document that has been withdrawn supersedes nothing. One that names itself, that is not there, or that it
/// is itself superseded by, through however many others, changes nothing and is warned of. Of several that
/// supersede one, the first in the order of ids is named.
final class Supersession {
    private final Map<DocumentId, IndexedDocument> documents = new TreeMap<>();
    private final Map<DocumentId, Set<DocumentId>> claims = new TreeMap<>();
    private final Map<DocumentId, DocumentId> newer = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    Supersession(Collection<IndexedDocument> all) {
        all.forEach(document -> documents.put(document.id(), document));
        documents.values().forEach(this::readClaims);
        claims.forEach((from, olds) -> olds.forEach(old -> settle(from, old)));
    }

    private void readClaims(IndexedDocument document) {
        if (document.provenance().withdrawn()) {
            return;
        }
        var olds = new TreeSet<DocumentId>();
        for (DocumentId old : document.provenance().supersedes()) {
            if (old.equals(document.id())) {
                warn(document, old, "which is its own id: leave it out");
            } else if (!documents.containsKey(old)) {
                warn(
                        document,
                        old,
                        "which is no document here: take the id from the list of documents, or leave it out");
            } else {
                olds.add(old);
            }
        }
        if (!olds.isEmpty()) {
            claims.put(document.id(), olds);
        }
    }

    private void settle(DocumentId from, DocumentId old) {
        if (reaches(old, from)) {
            IndexedDocument document = Optional.ofNullable(documents.get(from)).orElseThrow();
            warn(document, old, "which in turn supersedes it: take one of the two out");
        } else {
            newer.putIfAbsent(old, from);
        }
    }

    private boolean reaches(DocumentId start, DocumentId end) {
        var reached = new HashSet<DocumentId>();
        Deque<DocumentId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            DocumentId each = open.pop();
            if (each.equals(end)) {
                return true;
            }
            if (reached.add(each)) {
                claims.getOrDefault(each, Set.of()).forEach(open::push);
            }
        }
        return false;
    }

    private void warn(IndexedDocument document, DocumentId old, String what) {
        warnings.add("The document '" + document.id() + "' says that it supersedes '" + old + "', " + what + ".");
    }

    /// The document that supersedes another; empty where that is current.
    Optional<DocumentId> newerThan(DocumentId id) {
        return Optional.ofNullable(newer.get(id));
    }

    /// A sentence for each claim that changes nothing.
    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
