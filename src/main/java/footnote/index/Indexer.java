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
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Brings the index of one documents folder up to date.
///
/// A run reads only the files that differ from what is indexed, and commits in steps. Until its end, and after a
/// failure at any point, readers see all documents of the state before, each as it was or as it is now; of a first
/// run they see what it has done so far. One run at a time; a second one, of this process or another, is told so.
public final class Indexer {
    private static final String DAMAGED = "it was damaged";

    /// A run holds the generation, but none of its states: a mark that is newer than any.
    private static final long NO_STATE = 999_999_999_999_999_999L;

    private final Library library;
    private final Generations generations;
    private final LuceneParts parts;
    private final PassageSplitter splitter;
    private final CommitInterval interval;

    /// An indexer from a library to an index folder.
    ///
    /// @param folder of the index, made where it is missing
    public Indexer(Library library, Path folder, PassageSplitter splitter) {
        this(library, folder, GenerationKey.current(), splitter, CommitInterval.STANDARD);
    }

    Indexer(Library library, Path folder, GenerationKey key, PassageSplitter splitter, CommitInterval interval) {
        this.library = library;
        this.generations = new Generations(folder);
        this.parts = LuceneParts.in(folder, key);
        this.splitter = splitter;
        this.interval = interval;
    }

    /// Compares all of the folder's content with the index, and makes the index follow.
    ///
    /// @throws LibraryException when the folder cannot be listed, or nothing in it can be read
    /// @throws IndexException when another run holds the index, or it cannot be written
    public IndexingReport update() {
        return update(Comparison.BY_CONTENT, IndexingProgress.NONE);
    }

    /// Compares folder and index, and makes the index follow.
    ///
    /// @throws LibraryException when the folder cannot be listed, or nothing in it can be read
    /// @throws IndexException when another run holds the index, or it cannot be written
    public IndexingReport update(Comparison comparison, IndexingProgress progress) {
        return follow(library.list(), comparison, progress);
    }

    IndexingReport follow(LibraryListing listing, Comparison comparison, IndexingProgress progress) {
        try {
            Files.createDirectories(parts.lucene());
            CacheTag.put(generations.folder());
            IndexingReport report = run(listing, comparison, progress);
            generations.deleteOthers(parts.key());
            return report;
        } catch (LockObtainFailedException e) {
            throw IndexException.locked(parts.folder(), e);
        } catch (AlreadyClosedException e) {
            throw IndexException.unwritable(parts.folder(), e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw IndexException.unwritable(parts.folder(), e);
        }
    }

    private IndexingReport run(LibraryListing listing, Comparison comparison, IndexingProgress progress)
            throws IOException {
        try (Hold hold = parts.holds().take();
                var directory = new LockedDirectory(FSDirectory.open(parts.lucene()))) {
            hold.mark(NO_STATE);
            String rebuild = whyRebuild(directory);
            try (var writer = new GenerationWriter(parts, directory, rebuild != null)) {
                return new IndexingRun(
                                library,
                                listing,
                                splitter,
                                parts.texts(),
                                writer,
                                SeenFiles.in(parts.folder()),
                                comparison,
                                new RunProgress(progress, interval))
                        .run(rebuild);
            }
        }
    }

    /// Why what is there cannot be built upon; null where it can, or where there is nothing yet. Damaged files are
    /// taken away; a disk that only fails to be read for the moment is no damage.
    private @Nullable String whyRebuild(LockedDirectory directory) throws IOException {
        try (DirectoryReader reader = LuceneParts.open(directory)) {
            return parts.isOwn(reader.getIndexCommit()) ? null : "it was made by another version of Footnote";
        } catch (IndexNotFoundException _) {
            boolean unfinished = LuceneParts.isUncommitted(directory);
            directory.wipe();
            return unfinished ? null : DAMAGED;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException
                | IllegalArgumentException _) {
            directory.wipe();
            return DAMAGED;
        }
    }
}
