package footnote.document;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds documents that are copies of one another: they share nearly all of their shingles, and no number,
/// amount, date, name or negation differs. A copy with one figure changed is no copy but a conflict, and both
/// stay.
///
/// The result depends on the set of documents alone, not on their order, so a run that adds one file at a time
/// ends where a run over all of them does; when the original goes, the best of its copies takes its place.
final class NearDuplicates {
    /// How much of their shingles copies share. One word changed in a page of two hundred costs five of them.
    private static final double LEAST_RESEMBLANCE = .8;

    private static final Comparator<DocumentDigest> BEST_PROVENANCE = Comparator.comparingInt(
                    (DocumentDigest document) -> -known(document.provenance()))
            .thenComparing(document -> dated(document.provenance()))
            .thenComparing(DocumentDigest::id);

    private final Set<String> turningWords;

    private NearDuplicates(Set<String> turningWords) {
        this.turningWords = turningWords;
    }

    static NearDuplicates standard() {
        return new NearDuplicates(ResourceLines.of(NearDuplicates.class, "turning-words.txt").stream()
                .flatMap(line -> Stream.of(line.split(" +", -1)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    DocumentDigest digest(SourceDocument document) {
        return DocumentDigest.of(document, turningWords);
    }

    /// Which documents are copies, and of which. A withdrawn document is neither copy nor original.
    static SortedMap<DocumentId, DocumentId> copies(Collection<DocumentDigest> documents) {
        var copies = new TreeMap<DocumentId, DocumentId>();
        Map<Sha256, List<DocumentDigest>> alike = documents.stream()
                .filter(document -> !document.provenance().withdrawn())
                .sorted(Comparator.comparing(DocumentDigest::id))
                .collect(Collectors.groupingBy(DocumentDigest::turning));
        alike.values()
                .forEach(group -> groups(group).forEach(same -> {
                    DocumentId original =
                            same.stream().min(BEST_PROVENANCE).orElseThrow().id();
                    same.stream()
                            .map(DocumentDigest::id)
                            .filter(id -> !id.equals(original))
                            .forEach(id -> copies.put(id, original));
                }));
        return copies;
    }

    /// Documents that resemble one another, directly or by way of others.
    private static List<List<DocumentDigest>> groups(List<DocumentDigest> documents) {
        var groups = new ArrayList<List<DocumentDigest>>();
        var left = new LinkedHashMap<DocumentId, DocumentDigest>();
        documents.forEach(document -> left.put(document.id(), document));
        for (DocumentDigest first : documents) {
            if (left.remove(first.id()) == null) {
                continue;
            }
            var group = new ArrayList<DocumentDigest>();
            var waiting = new ArrayDeque<>(List.of(first));
            while (!waiting.isEmpty()) {
                DocumentDigest next = waiting.remove();
                group.add(next);
                for (DocumentDigest other : List.copyOf(left.values())) {
                    if (next.resemblance(other) >= LEAST_RESEMBLANCE) {
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
