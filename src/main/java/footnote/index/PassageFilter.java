package footnote.index;

import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which documents to search. An empty set lets all pass; where several are set, a document must pass each.
///
/// @param publishers in any case
/// @param from the first day of publication, inclusive; a document without a date passes no bound on dates
/// @param to the last day, inclusive
public record PassageFilter(
        Set<String> publishers,
        Set<DocumentKind> kinds,
        Set<DocumentId> documents,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /// Lets every document pass.
    public static final PassageFilter ALL = new PassageFilter(Set.of(), Set.of(), Set.of(), null, null);

    public PassageFilter {
        publishers = Set.copyOf(publishers);
        kinds = Set.copyOf(kinds);
        documents = Set.copyOf(documents);
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("no day is from " + from + " and to " + to);
        }
    }

    /// Lets one document pass.
    public static PassageFilter of(DocumentId document) {
        return new PassageFilter(Set.of(), Set.of(), Set.of(document), null, null);
    }

    /// Whether everything passes.
    public boolean isAll() {
        return equals(ALL);
    }

    boolean passes(IndexedDocument document) {
        Provenance of = document.provenance();
        return (documents.isEmpty() || documents.contains(document.id()))
                && (kinds.isEmpty() || kinds.contains(of.kind()))
                && (publishers.isEmpty() || hasPublisher(of.publisher()))
                && passes(of.date());
    }

    private boolean hasPublisher(@Nullable String publisher) {
        return publishers.stream().anyMatch(each -> each.equalsIgnoreCase(publisher));
    }

    private boolean passes(@Nullable LocalDate date) {
        if (from == null && to == null) {
            return true;
        }
        return date != null && (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
