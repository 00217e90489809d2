package footnote.eval;

import footnote.document.DocumentId;
import footnote.document.Library;
import footnote.index.IndexSnapshot;
import footnote.index.Indexer;
import footnote.index.LuceneIndex;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Texts of a measuring set as documents in an index of their own, which is removed when it is closed.
record TemporaryShelf(TemporaryFolder folder, LuceneIndex index, IndexSnapshot snapshot) implements AutoCloseable {
    /// Indexes the texts.
    ///
    /// @param in the folder where the index may be made
    static TemporaryShelf of(Map<DocumentId, String> texts, Path in) {
        var folder = TemporaryFolder.in(in);
        Path documents = folder.path().resolve("documents");
        try {
            Files.createDirectories(documents);
            for (var text : texts.entrySet()) {
                Files.writeString(documents.resolve(text.getKey() + ".txt"), text.getValue());
            }
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        }
        Path indexFolder = folder.path().resolve("index");
        new Indexer(Library.open(documents), indexFolder, new PassageSplitter(new Sentences())).update();
        LuceneIndex index = LuceneIndex.open(indexFolder);
        return new TemporaryShelf(folder, index, index.snapshot());
    }

    @Override
    public void close() {
        snapshot.close();
        index.close();
        folder.close();
    }
}
