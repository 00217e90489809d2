package footnote.index;

import footnote.document.CanonicalText;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Sha256;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Writes passages that were cut elsewhere, in the very form that answers questions, so that search can be
/// measured on public sets. Each becomes a document of its own whose one sentence is its whole text; none is
/// held in memory.
///
/// The index that comes of it can be searched, but not cited from: no texts are kept beside it, since a set
/// may have a million passages, and a file for each would measure the disk.
public final class PassageCorpus implements AutoCloseable {
    private final LuceneParts parts;
    private final Directory directory;
    private final IndexWriter writer;

    private PassageCorpus(LuceneParts parts, Directory directory) throws IOException {
        this.parts = parts;
        this.directory = directory;
        this.writer = new IndexWriter(directory, parts.writing(OpenMode.CREATE));
    }

    /// Starts an index in a folder; what was indexed there is replaced.
    ///
    /// @param folder of the index, made where it is missing
    /// @throws IndexException when it cannot be written
    public static PassageCorpus in(Path folder) {
        LuceneParts parts = LuceneParts.in(folder);
        try {
            Files.createDirectories(parts.lucene());
            return new PassageCorpus(parts, FSDirectory.open(parts.lucene()));
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }

    /// Adds one passage.
    ///
    /// @param id no other passage's
    /// @param title may be empty
    /// @throws IllegalArgumentException when the text is blank
    /// @throws IndexException when it cannot be written
    public void add(DocumentId id, String title, String text) {
        String canonical = CanonicalText.of(text).strip();
        var sentence = new Sentence(new Span(0, canonical.length()), canonical);
        var passage = new Passage(id, Version.of(canonical), List.of(), List.of(sentence));
        try {
            writer.addDocument(parts.fields().of(passage, titled(title), title));
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }

    private static Provenance titled(String title) {
        return new Provenance(title, null, null, null, DocumentKind.OTHER, null, List.of(), false, null, null);
    }

    /// Makes what was added visible to those who open the folder.
    ///
    /// @throws IndexException when it cannot be written
    public void commit() {
        String generation = Sha256.of(LuceneParts.FORMAT + " " + writer.getDocStats().numDocs)
                .hex();
        try {
            writer.setLiveCommitData(Map.of(
                            LuceneParts.FORMAT_KEY,
                            parts.key().value(),
                            LuceneParts.GENERATION_KEY,
                            generation.substring(0, 16))
                    .entrySet());
            writer.commit();
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }
}
