package footnote.index;

import footnote.document.ReadDocument;
import footnote.document.RepeatedLines;
import footnote.document.Sha256;
import footnote.document.SourceDocument;
import footnote.document.Version;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what was read of a document, its text first, and its passages unless others speak in its place.
///
/// @param texts where canonical texts are stored
record DocumentWriter(PassageSplitter splitter, TextStore texts, GenerationWriter writer, RunProgress progress) {
    /// Writes what was read.
    ///
    /// @param repeated the lines that it was read with in mind
    /// @param known what is known of the document so far; null where it is new
    void write(
            ReadDocument read,
            Sha256 fingerprint,
            RepeatedLines repeated,
            Standing standing,
            @Nullable IndexedDocument known)
            throws IOException {
        SourceDocument document = read.document();
        boolean searched = standing.isSearched() && !document.provenance().withdrawn();
        List<Passage> passages = searched ? splitter.split(document) : List.of();
        texts.put(document.version(), document.text());
        Version previous = previousOf(known, document.version());
        put(IndexedDocument.of(read, fingerprint, passages.size(), previous, standing, repeated), passages);
    }

    private static @Nullable Version previousOf(@Nullable IndexedDocument known, Version version) {
        if (known == null) {
            return null;
        }
        return known.version().equals(version) ? known.previous() : known.version();
    }

    /// Commits where enough was written since the last time.
    void commitIfDue() throws IOException {
        if (progress.commitIsDue()) {
            commit();
        }
    }

    /// Commits within a run.
    void commit() throws IOException {
        writer.commitSoFar();
        progress.committed();
    }

    /// Writes a record whose text is stored.
    void put(IndexedDocument record, List<Passage> passages) throws IOException {
        writer.put(record, passages);
        progress.wrote(record.path());
    }
}
