package footnote.web;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document. Days are written as `2024-05-17`.
///
/// @param supersededBy the id of the document that replaces this one; null where it is current
/// @param copyOf the id of the document that says the same and is searched in its place; null where there
///     is none
/// @param passages how many of its passages can be found
record DocumentJson(
        String id,
        String path,
        String version,
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String date,
        String kind,
        @Nullable String url,
        List<String> supersedes,
        boolean withdrawn,
        @Nullable String supersededBy,
        @Nullable String copyOf,
        @Nullable String reviewBy,
        @Nullable String owner,
        int passages) {
    static DocumentJson of(IndexedDocument document) {
        Provenance from = document.provenance();
        return new DocumentJson(
                document.id().value(),
                document.path(),
                document.version().toString(),
                from.title(),
                from.publisher(),
                from.author(),
                written(from.date()),
                from.kind().label(),
                written(from.url()),
                from.supersedes().stream().map(DocumentId::value).toList(),
                from.withdrawn(),
                written(document.supersededBy()),
                written(document.copyOf()),
                written(from.reviewBy()),
                from.owner(),
                document.passages());
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
