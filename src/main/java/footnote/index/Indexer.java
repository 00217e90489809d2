package footnote.index;

import footnote.document.CacheTag;
import footnote.document.Library;
import footnote.document.LibraryException;
import footnote.document.LibraryListing;
import footnote.passage.PassageSplitter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Brings the index of one documents folder up to date.
///
/// A run reads only the files whose bytes differ from what is indexed, and ends in one commit: until then, and after a
/// failure at any point, readers see the state before. One run at a time; a second one, of this process or another, is
/// told so.
public final class Indexer {
    private final Library library;
    private final LuceneParts parts;
    private final PassageSplitter splitter;

    /// An indexer from a library to an index folder.
    ///
    /// @param folder of the index, made where it is missing
    public Indexer(Library library, Path folder, PassageSplitter splitter) {
        this.library = library;
        this.parts = LuceneParts.in(folder);
        this.splitter = splitter;
    }

    /// Compares folder and index, and makes the index follow.
    ///
    /// @throws LibraryException when the folder cannot be listed, or nothing in it can be read
    /// @throws IndexException when another run holds the index, or it cannot be written
    public IndexingReport update() {
        LibraryListing listing = library.list();
        try {
            Files.createDirectories(parts.lucene());
            CacheTag.put(parts.folder());
            try (Directory directory = FSDirectory.open(parts.lucene())) {
                String rebuild = whyRebuild(directory);
                try (var run = new IndexingRun(library, parts, splitter, directory, rebuild)) {
                    return run.over(listing);
                }
            }
        } catch (LockObtainFailedException e) {
            throw IndexException.locked(parts.folder(), e);
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }

    /// Why what is there cannot be built upon; null where it can, or where there is nothing yet. Damaged files are
    /// taken away; a disk that only fails to be read for the moment is no damage.
    private @Nullable String whyRebuild(Directory directory) throws IOException {
        try (DirectoryReader reader = LuceneParts.open(directory)) {
            String format = reader.getIndexCommit().getUserData().get(LuceneParts.FORMAT_KEY);
            return LuceneParts.FORMAT.equals(format) ? null : "it was made by another version of Footnote";
        } catch (IndexNotFoundException _) {
            boolean unfinished = LuceneParts.isUncommitted(directory);
            String why = wipe(directory);
            return unfinished ? null : why;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException
                | IllegalArgumentException _) {
            return wipe(directory);
        }
    }

    private static String wipe(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        return "it was damaged";
    }
}
