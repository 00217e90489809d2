package footnote.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;

/// A directory whose write lock is taken at once and held until it is closed, so that nobody writes between a look at
/// what is there and the writer that goes by it.
final class LockedDirectory extends FilterDirectory {
    private final Lock lock;

    /// @throws org.apache.lucene.store.LockObtainFailedException when somebody else writes there
    LockedDirectory(Directory directory) throws IOException {
        super(directory);
        this.lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
    }

    /// Lends the lock that is held, and leaves it held when the borrower is done.
    @Override
    public Lock obtainLock(String name) throws IOException {
        if (!name.equals(IndexWriter.WRITE_LOCK_NAME)) {
            return super.obtainLock(name);
        }
        return new Lock() {
            @Override
            public void close() {
                // stays held
            }

            @Override
            public void ensureValid() throws IOException {
                lock.ensureValid();
            }
        };
    }

    /// Deletes all files but the lock.
    void wipe() throws IOException {
        lock.ensureValid();
        for (String file : listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                deleteFile(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            super.close();
        }
    }
}
