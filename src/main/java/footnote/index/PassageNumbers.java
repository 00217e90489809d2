package footnote.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// Numbers the passages of one commit in the order of their documents' ids and of their places, which depends
/// on the documents alone; Lucene's own numbers depend on when each was indexed.
///
/// Within a document both orders are the same, since its passages are written together. Immutable.
final class PassageNumbers {
    private static final int NO_PASSAGE = -1;

    private final int[] docs;
    private final int[] numbers;

    private PassageNumbers(int[] docs, int[] numbers) {
        this.docs = docs;
        this.numbers = numbers;
    }

    /// Sorts by counting: the documents' ids are numbered in order already.
    static PassageNumbers of(DirectoryReader reader) throws IOException {
        var numbers = new int[reader.maxDoc()];
        Arrays.fill(numbers, NO_PASSAGE);
        SortedDocValues ids = MultiDocValues.getSortedValues(reader, PassageFields.ORDER_DOCUMENT);
        if (ids == null) {
            return new PassageNumbers(new int[0], numbers);
        }
        var live = live(reader);
        var starts = new int[ids.getValueCount() + 1];
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            starts[ids.ordValue() + 1] += live[doc] ? 1 : 0;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var docs = new int[starts[starts.length - 1]];
        ids = MultiDocValues.getSortedValues(reader, PassageFields.ORDER_DOCUMENT);
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if (live[doc]) {
                int number = starts[ids.ordValue()]++;
                docs[number] = doc;
                numbers[doc] = number;
            }
        }
        return new PassageNumbers(docs, numbers);
    }

    private static boolean[] live(DirectoryReader reader) {
        var live = new boolean[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            var bits = leaf.reader().getLiveDocs();
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                live[leaf.docBase + i] = bits == null || bits.get(i);
            }
        }
        return live;
    }

    int size() {
        return docs.length;
    }

    /// Lucene's number of a passage.
    int doc(int number) {
        return docs[number];
    }

    /// The number of what has Lucene's number; below 0 for what is no passage.
    int number(int doc) {
        return numbers[doc];
    }
}
