package footnote.index;

import footnote.document.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Which documents of one state of an index have a line. For one thread.
final class LineHolders {
    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(LeafReader reader, TermsEnum terms) {}

    LineHolders(IndexReader reader) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(PassageFields.SITE_LINE);
            if (terms != null) {
                leaves.add(new Leaf(context.reader(), terms.iterator()));
            }
        }
    }

    /// Some of the documents that have the line with a key; all of them where they are fewer than asked for.
    List<DocumentId> some(String key, int most) throws IOException {
        var term = new BytesRef(key);
        var holders = new ArrayList<DocumentId>();
        for (Leaf leaf : leaves) {
            if (holders.size() < most && leaf.terms().seekExact(term)) {
                add(leaf, holders, most);
            }
        }
        return holders;
    }

    private static void add(Leaf leaf, List<DocumentId> holders, int most) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && holders.size() < most;
                doc = postings.nextDoc()) {
            SortedDocValues ids = leaf.reader().getSortedDocValues(PassageFields.RECORD_OF);
            if ((live == null || live.get(doc)) && ids != null && ids.advanceExact(doc)) {
                holders.add(new DocumentId(ids.lookupOrd(ids.ordValue()).utf8ToString()));
            }
        }
    }
}
