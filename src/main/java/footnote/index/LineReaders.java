package footnote.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;

/// The lines of all documents when a run began, and as they are with all that it has written so far.
///
/// @param reader of what was written, closed with this
record LineReaders(LineHolders before, LineHolders now, IndexReader reader) implements AutoCloseable {
    static LineReaders of(IndexReader before, IndexReader now) throws IOException {
        return new LineReaders(new LineHolders(before), new LineHolders(now), now);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
