package footnote.web;

import footnote.index.IndexSnapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Documents of one state of the index, in the order of their ids.
///
/// @param next the cursor of the documents that follow; null where none do
record DocumentsJson(
        String generation,
        List<DocumentJson> documents,
        @Nullable String next) {
    static DocumentsJson of(IndexSnapshot snapshot, Paging paging) {
        var part = paging.of(
                snapshot.documents().stream(), document -> document.id().value());
        return new DocumentsJson(
                snapshot.generation(),
                part.items().stream().map(DocumentJson::of).toList(),
                part.next());
    }
}
