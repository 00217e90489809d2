package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.FileContent;
import footnote.document.Library;
import footnote.document.LibraryListing;
import footnote.document.RepeatedLines;
import footnote.document.UnreadableDocumentException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the documents are to one another: which lines repeat on their sites, which supersede which, and which
/// are copies. It is settled from all of them when a run has looked at each, depends on the documents alone,
/// and reads again what must be read in another light.
final class Settlement {
    private final Library library;
    private final Map<DocumentId, DocumentFile> files;
    private final DocumentWriter documents;
    private final GenerationWriter writer;
    private final Map<DocumentId, List<DocumentId>> copiesBefore = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean complete = true;

    Settlement(Library library, LibraryListing listing, DocumentWriter documents) {
        this.library = library;
        this.files = listing.files().stream().collect(Collectors.toMap(DocumentFile::id, file -> file));
        this.documents = documents;
        this.writer = documents.writer();
        writer.records().values().forEach(this::noteCopy);
    }

    private void noteCopy(IndexedDocument record) {
        DocumentId original = record.copyOf();
        if (original != null) {
            copiesBefore.computeIfAbsent(original, _ -> new ArrayList<>()).add(record.id());
        }
    }

    /// Takes the passages of superseded documents out of the search, as far as the documents are known.
    void markSuperseded() throws IOException {
        var supersession = new Supersession(writer.records().values());
        for (IndexedDocument record : writer.records().values()) {
            DocumentId newer = supersession.newerThan(record.id()).orElse(null);
            if (newer != null && !newer.equals(record.supersededBy())) {
                documents.put(record.unsearched(new Standing(newer, null)), List.of());
            }
        }
    }

    /// Lets the copies of a document that has changed be searched, so that a commit before the end loses nothing of
    /// what was there.
    void freeCopiesOf(DocumentId original) throws IOException {
        for (DocumentId copy : copiesBefore.getOrDefault(original, List.of())) {
            IndexedDocument record = writer.records().get(copy);
            if (record != null && original.equals(record.copyOf())) {
                readAgain(record, Standing.CURRENT, RepeatedLines.NONE);
            }
        }
    }

    /// Settles everything, where anything was written since a run was finished.
    ///
    /// @param whole whether what an earlier run settled cannot be relied on
    void settle(boolean whole) throws IOException {
        var supersession = new Supersession(writer.records().values());
        warnings.addAll(supersession.warnings());
        if (writer.isFinished()) {
            return;
        }
        try (LineReaders lines = writer.lines()) {
            var repetition = new SiteRepetition(documents.texts(), lines.before(), lines.now());
            readWithWhatRepeats(repetition, whole);
            var copies = new Copies(writer.records().values(), supersession, documents.texts());
            warnings.addAll(copies.warnings());
            for (IndexedDocument record : writer.records().values()) {
                DocumentId newer = supersession.newerThan(record.id()).orElse(null);
                var standing =
                        new Standing(newer, copies.originalOf(record.id()).orElse(null));
                if (!standing.equals(record.standing()) || (whole && lacksPassages(record))) {
                    stand(record, standing, repetition);
                }
            }
        }
    }

    /// Whether everything could be read that had to be. Otherwise the next run has to settle everything.
    boolean isComplete() {
        return complete;
    }

    /// Sentences about what the documents say of one another.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private static boolean lacksPassages(IndexedDocument record) {
        return record.passages() == 0
                && record.standing().isSearched()
                && !record.provenance().withdrawn();
    }

    private void readWithWhatRepeats(SiteRepetition repetition, boolean whole) throws IOException {
        Map<DocumentId, IndexedDocument> records = writer.records();
        Set<DocumentId> affected = new TreeSet<>(records.keySet());
        if (!whole) {
            affected = repetition.affectedBy(writer.touched(), records);
            for (IndexedDocument record : writer.touched()) {
                affected.add(record.id());
            }
        }
        for (IndexedDocument record : records.values()) {
            if (affected.contains(record.id())) {
                RepeatedLines repeated = repetition.of(record);
                if (!repeated.digest().equals(record.repeated())) {
                    readAgain(record, record.standing(), repeated);
                }
                documents.commitIfDue();
            }
        }
    }

    /// What is searched no more only loses its passages. What is searched again is read again, since they are not
    /// kept; where it cannot be, it is at least no longer taken for what it is not.
    private void stand(IndexedDocument record, Standing standing, SiteRepetition repetition) throws IOException {
        boolean read = standing.isSearched() && readAgain(record, standing, repetition.of(record));
        if (!read) {
            documents.put(record.unsearched(standing), List.of());
        }
    }

    /// A file that is not what this run has seen is left to the next one, and so is one that cannot be read.
    private boolean readAgain(IndexedDocument record, Standing standing, RepeatedLines repeated) throws IOException {
        DocumentFile file = Optional.ofNullable(files.get(record.id()))
                .orElseThrow(() -> new IllegalStateException("the record of a file that is gone: " + record.path()));
        try {
            FileContent content = library.load(file);
            if (content.fingerprint().equals(record.fingerprint())) {
                documents.write(library.read(content, repeated), content.fingerprint(), repeated, standing, record);
                return true;
            }
        } catch (UnreadableDocumentException _) {
            // it was readable a moment ago, and the run that looks at it again reports it if it still is not
        }
        complete = false;
        return false;
    }
}
