package footnote.document;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Finds documents that are copies of one another: they share nearly all of their shingles, and no number, amount,
/// date, name or negation differs ([DocumentDigest]). A copy with one figure changed is no copy but a conflict, and
/// both stay.
///
/// The result depends on the set of documents alone, not on their order, so a run that adds one file at a time ends
/// where a run over all of them does; when the original goes, the best of its copies takes its place.
public final class NearDuplicates {
    private static final Comparator<Candidate> BEST_PROVENANCE = Comparator.comparingInt(
                    (Candidate document) -> -known(document.provenance()))
            .thenComparing(document -> dated(document.provenance()))
            .thenComparing(Candidate::id);

    private NearDuplicates() {}

    /// A document that may be a copy.
    ///
    /// @param turning the digest of the words on which its meaning turns
    public record Candidate(DocumentId id, Provenance provenance, Sha256 turning) {}

    /// Which documents are copies, and of which.
    ///
    /// @param documents those that are current
    /// @param alike whether two documents share nearly all of their shingles; asked only of those whose
    ///     meaning turns on the same words
    public static SortedMap<DocumentId, DocumentId> copies(
            Collection<Candidate> documents, BiPredicate<DocumentId, DocumentId> alike) {
        var copies = new TreeMap<DocumentId, DocumentId>();
        documents.stream()
                .sorted(Comparator.comparing(Candidate::id))
                .collect(Collectors.groupingBy(Candidate::turning))
                .values()
                .forEach(same -> groups(same, alike).forEach(group -> {
                    DocumentId original =
                            group.stream().min(BEST_PROVENANCE).orElseThrow().id();
                    group.stream()
                            .map(Candidate::id)
                            .filter(id -> !id.equals(original))
                            .forEach(id -> copies.put(id, original));
                }));
        return copies;
    }

    /// Documents that resemble one another, directly or by way of others.
    private static List<List<Candidate>> groups(List<Candidate> documents, BiPredicate<DocumentId, DocumentId> alike) {
        var groups = new ArrayList<List<Candidate>>();
        var left = new LinkedHashMap<DocumentId, Candidate>();
        documents.forEach(document -> left.put(document.id(), document));
        for (Candidate first : documents) {
            if (left.remove(first.id()) == null) {
                continue;
            }
            var group = new ArrayList<Candidate>();
            var waiting = new ArrayDeque<>(List.of(first));
            while (!waiting.isEmpty()) {
                Candidate next = waiting.remove();
                group.add(next);
                for (Candidate other : List.copyOf(left.values())) {
                    if (alike.test(next.id(), other.id())) {
                        left.remove(other.id());
                        waiting.add(other);
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private static int known(Provenance provenance) {
        return (provenance.publisher() == null ? 0 : 1)
                + (provenance.date() == null ? 0 : 1)
                + (provenance.url() == null ? 0 : 1);
    }

    private static LocalDate dated(Provenance provenance) {
        return provenance.date() == null ? LocalDate.MAX : provenance.date();
    }
}
