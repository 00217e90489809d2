package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.FileContent;
import footnote.document.Library;
import footnote.document.LibraryListing;
import footnote.document.RepeatedLines;
import footnote.document.UnreadableDocumentException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the documents are to one another: which lines repeat on their sites, which supersede which, and which are
/// copies. It is settled from all of them when a run has looked at each, depends on the documents alone, and
/// reads again
/// what must be read in another light.
final class Settlement {
    private final Library library;
    private final Map<DocumentId, DocumentFile> files;
    private final DocumentWriter documents;
    private final GenerationWriter writer;
    private final List<UnreadableDocumentException> skipped;

    /// @param skipped where files are noted that cannot be read any more
    Settlement(
            Library library,
            LibraryListing listing,
            DocumentWriter documents,
            List<UnreadableDocumentException> skipped) {
        this.library = library;
        this.files = listing.files().stream().collect(Collectors.toMap(DocumentFile::id, file -> file));
        this.documents = documents;
        this.writer = documents.writer();
        this.skipped = skipped;
    }

    /// Takes the passages of superseded documents out of the search, as far as the documents are known.
    Supersession markSuperseded() throws IOException {
        var supersession = new Supersession(writer.records().values());
        for (IndexedDocument record : writer.records().values()) {
            DocumentId newer = supersession.newerThan(record.id()).orElse(null);
            if (newer != null && !newer.equals(record.supersededBy())) {
                documents.put(record.unsearched(new Standing(newer, null)), List.of());
            }
        }
        return supersession;
    }

    /// Settles everything.
    ///
    /// @param whole whether what an earlier run settled cannot be relied on
    Supersession settle(boolean whole) throws IOException {
        try (LineReaders lines = writer.lines()) {
            var repetition = new SiteRepetition(documents.texts(), lines.before(), lines.now());
            if (!writer.isFinished()) {
                readWithWhatRepeats(repetition, whole);
            }
            Supersession supersession = markSuperseded();
            Copies copies = copies(supersession);
            for (IndexedDocument record : writer.records().values()) {
                DocumentId newer = supersession.newerThan(record.id()).orElse(null);
                var standing =
                        new Standing(newer, copies.originalOf(record.id()).orElse(null));
                if (!standing.equals(record.standing())) {
                    stand(record, standing, repetition);
                }
            }
            return supersession;
        }
    }

    private void readWithWhatRepeats(SiteRepetition repetition, boolean whole) throws IOException {
        Map<DocumentId, IndexedDocument> records = writer.records();
        Set<DocumentId> affected = new TreeSet<>(records.keySet());
        if (!whole) {
            affected.clear();
            affected.addAll(repetition.affectedBy(writer.touched(), records));
            writer.touched().forEach(record -> affected.add(record.id()));
        }
        for (IndexedDocument record : records.values()) {
            if (affected.contains(record.id())) {
                RepeatedLines repeated = repetition.of(record);
                if (!repeated.digest().equals(record.repeated())) {
                    readAgain(record, record.standing(), repeated);
                }
            }
        }
    }

    private Copies copies(Supersession supersession) throws IOException {
        return new Copies(
                writer.records().values().stream()
                        .filter(record -> !record.provenance().withdrawn())
                        .filter(record -> supersession.newerThan(record.id()).isEmpty())
                        .toList(),
                documents.texts());
    }

    /// What is searched no more only loses its passages. What is searched again is read again, since they
    /// are not kept.
    private void stand(IndexedDocument record, Standing standing, SiteRepetition repetition) throws IOException {
        if (standing.isSearched()) {
            readAgain(record, standing, repetition.of(record));
        } else {
            documents.put(record.unsearched(standing), List.of());
        }
    }

    private void readAgain(IndexedDocument record, Standing standing, RepeatedLines repeated) throws IOException {
        DocumentFile file = files.get(record.id());
        if (file == null) {
            return;
        }
        try {
            FileContent content = library.load(file);
            documents.write(library.read(content, repeated), content.fingerprint(), repeated, standing, record);
        } catch (UnreadableDocumentException e) {
            skipped.add(e);
        }
    }
}
