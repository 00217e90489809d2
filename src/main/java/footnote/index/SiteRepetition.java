package footnote.index;

import footnote.document.DocumentId;
import footnote.document.RepeatedLines;
import footnote.document.SiteLines;
import footnote.index.LineHolders.Holder;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which lines repeat on the site of a document, as the documents are now, and which documents have to be read again
/// because that is not what it was. Only the lines of what a run wrote or deleted are looked up.
final class SiteRepetition {
    private final TextStore texts;
    private final LineHolders before;
    private final LineHolders now;
    private final Map<String, Integer> known = new HashMap<>();

    SiteRepetition(TextStore texts, LineHolders before, LineHolders now) {
        this.texts = texts;
        this.before = before;
        this.now = now;
    }

    /// The lines of a document that others of its site have too.
    RepeatedLines of(IndexedDocument record) throws IOException {
        SiteLines lines = lines(record);
        for (String key : lines.keys()) {
            if (!known.containsKey(key)) {
                known.put(key, different(now.some(key, SiteLines.MANY)));
            }
        }
        return lines.repeated(key -> known.getOrDefault(key, 0));
    }

    private static int different(List<Holder> holders) {
        return (int) holders.stream().map(Holder::version).distinct().count();
    }

    /// Documents of which a line repeats that did not, or does not any more, because of others.
    ///
    /// @param touched what was written or deleted, as it was and as it is
    Set<DocumentId> affectedBy(Collection<IndexedDocument> touched, Map<DocumentId, IndexedDocument> records)
            throws IOException {
        var keys = new HashSet<String>();
        for (IndexedDocument record : touched) {
            keys.addAll(lines(record).keys());
        }
        var affected = new TreeSet<DocumentId>();
        for (String key : keys) {
            List<Holder> had = before.some(key, SiteLines.MANY);
            List<Holder> have = now.some(key, SiteLines.MANY);
            int difference = different(have) - different(had);
            if (difference != 0) {
                (difference > 0 ? had : have).forEach(holder -> affected.add(holder.document()));
            }
        }
        affected.retainAll(records.keySet());
        return affected;
    }

    private SiteLines lines(IndexedDocument record) throws IOException {
        return record.siteLines(texts.find(record.version()).orElse(""));
    }
}
