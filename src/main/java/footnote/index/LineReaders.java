package footnote.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/// The lines of all documents when a run began, and as they are with all that it has written so far.
///
/// @param reader of what was written, closed with this
record LineReaders(LineHolders before, LineHolders now, IndexReader reader) implements AutoCloseable {
    /// @param now closed here if it cannot be used
    static LineReaders of(IndexReader before, IndexReader now) throws IOException {
        try {
            return new LineReaders(new LineHolders(before), new LineHolders(now), now);
        } catch (IOException | RuntimeException e) {
            now.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
