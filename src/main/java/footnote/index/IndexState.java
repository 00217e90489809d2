package footnote.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;

/// One commit as it is read: Lucene's reader, the numbers of its passages, and the vectors that there were for
/// them when it was opened. Immutable but for the reader's count of those who use it.
record IndexState(DirectoryReader reader, PassageNumbers numbers, PassageVectors vectors) {
    static IndexState of(LuceneParts parts, DirectoryReader reader) throws IOException {
        return of(parts, reader, PassageNumbers.of(reader));
    }

    /// The same commit with the vectors that were lacking, where all of them may be there by now. What is filled in
    /// only in part is of no use yet, and reading it at each request would keep answers waiting.
    IndexState withVectors(LuceneParts parts) throws IOException {
        boolean mayBeWhole = parts.vectors().length() - vectors.records()
                >= vectors.lacking().size();
        return vectors.areComplete() || !mayBeWhole ? this : of(parts, reader, numbers);
    }

    private static IndexState of(LuceneParts parts, DirectoryReader reader, PassageNumbers numbers) throws IOException {
        var vectors = PassageVectors.of(reader, numbers, parts.vectors().read(), parts.exact());
        return new IndexState(reader, numbers, vectors);
    }

    /// Whether nothing was committed since. Told by the random id of the commit: an index that was built again
    /// from nothing counts its versions and names its files from the start, so that Lucene's own refreshing
    /// can take it for the old one.
    boolean isNewest(Directory directory) throws IOException {
        byte[] latest = SegmentInfos.readLatestCommit(directory).getId();
        var open = (StandardDirectoryReader) reader;
        return Arrays.equals(latest, open.getSegmentInfos().getId());
    }
}
