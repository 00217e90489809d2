package footnote.index;

import footnote.document.DocumentId;
import footnote.document.RepeatedLines;
import footnote.document.SiteLines;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which lines repeat on the site of a document, as the documents are now, and which documents have to be read again
/// because that is not what it was. Only the lines of what a run wrote or deleted are looked up.
final class SiteRepetition {
    /// A line repeats where so many documents have it.
    private static final int REPEATS = 2;

    private final TextStore texts;
    private final LineHolders before;
    private final LineHolders now;

    SiteRepetition(TextStore texts, LineHolders before, LineHolders now) {
        this.texts = texts;
        this.before = before;
        this.now = now;
    }

    /// The lines of a document that another of its site has too.
    RepeatedLines of(IndexedDocument record) throws IOException {
        SiteLines lines = lines(record);
        var repeated = new HashSet<String>();
        for (String key : lines.keys()) {
            if (now.some(key, REPEATS).size() == REPEATS) {
                repeated.add(key);
            }
        }
        return lines.repeated(repeated::contains);
    }

    /// Documents of which a line repeats that did not, or does not any more, because of others.
    ///
    /// @param touched what was written or deleted, as it was and as it is
    Set<DocumentId> affectedBy(List<IndexedDocument> touched, Map<DocumentId, IndexedDocument> records)
            throws IOException {
        var keys = new HashSet<String>();
        for (IndexedDocument record : touched) {
            keys.addAll(lines(record).keys());
        }
        var affected = new TreeSet<DocumentId>();
        for (String key : keys) {
            List<DocumentId> had = before.some(key, REPEATS);
            List<DocumentId> have = now.some(key, REPEATS);
            if (had.size() < REPEATS && have.size() == REPEATS) {
                affected.addAll(had);
            } else if (had.size() == REPEATS && have.size() < REPEATS) {
                affected.addAll(have);
            }
        }
        affected.retainAll(records.keySet());
        return affected;
    }

    private SiteLines lines(IndexedDocument record) throws IOException {
        return record.siteLines(texts.find(record.version()).orElse(""));
    }
}
