package footnote.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a document comes from, as its metadata says. What is unknown is null; nothing is guessed.
///
/// @param title never empty; the file's name where nothing else names the document
/// @param date the day it was published
/// @param url where the original can be read, `http` or `https`
/// @param supersedes the documents that this one replaces
/// @param withdrawn whether the publisher has taken it back; a withdrawn document is kept but never cited
/// @param reviewBy the day by which its owner means to check it again
/// @param owner who answers for it in the organisation
public record Provenance(
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate date,
        DocumentKind kind,
        @Nullable URI url,
        List<DocumentId> supersedes,
        boolean withdrawn,
        @Nullable LocalDate reviewBy,
        @Nullable String owner) {
    public Provenance {
        supersedes = List.copyOf(supersedes);
    }
}
