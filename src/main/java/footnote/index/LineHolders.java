package footnote.index;

import footnote.document.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    /// No more copies of one version are looked at for a line.
    private static final int MOST_COPIES = 50;

    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(LeafReader reader, TermsEnum terms) {}

    /// A document, and the version of its text.
    record Holder(DocumentId document, String version) {}

    LineHolders(IndexReader reader) throws IOException {
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(PassageFields.SITE_LINE);
            if (terms != null) {
                leaves.add(new Leaf(context.reader(), terms.iterator()));
            }
        }
    }

    /// Documents that have the line with a key, of as many different versions as asked for, or all of them where
    /// there are fewer.
    List<Holder> some(String key, int versions) throws IOException {
        var term = new BytesRef(key);
        var holders = new ArrayList<Holder>();
        var different = new HashSet<String>();
        for (Leaf leaf : leaves) {
            if (different.size() < versions && leaf.terms().seekExact(term)) {
                add(leaf, holders, different, versions);
            }
        }
        return holders;
    }

    private static void add(Leaf leaf, List<Holder> holders, Set<String> different, int versions) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        SortedDocValues values = leaf.reader().getSortedDocValues(PassageFields.RECORD_OF);
        PostingsEnum postings = leaf.terms().postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS && different.size() < versions && holders.size() < MOST_COPIES;
                doc = postings.nextDoc()) {
            if ((live == null || live.get(doc)) && values != null && values.advanceExact(doc)) {
                String[] parts =
                        values.lookupOrd(values.ordValue()).utf8ToString().split(" ", 2);
                holders.add(new Holder(new DocumentId(parts[0]), parts[1]));
                different.add(parts[1]);
            }
        }
    }
}
