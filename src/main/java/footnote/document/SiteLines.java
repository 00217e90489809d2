package footnote.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// The lines of one document of a site, each by a key that the same line has in every document of that site. Menus,
/// slogans and footers are shared by the pages of a site, so what repeats is evidence for the classifier of furniture
/// and not a verdict, since prose is shared too: a byline, `There were none.`, the press desk's number below each
/// release.
///
/// A pure function of the document. Keys can be stored and looked up, so that a run that reads changed files
/// alone can
/// tell what they share with all others.
///
/// @param site what the documents of one site have in common
/// @param lines each different line that is not blank, without its list marker, by its key
public record SiteLines(String site, Map<String, String> lines) {
    /// What so many different documents have is no copy's.
    public static final int MANY = 3;

    private static final double MOST_SHARED_WITH_ONE = 0.9;

    private static final int KEY_LENGTH = 24;

    public SiteLines {
        lines = Map.copyOf(lines);
    }

    /// The lines of a document. One whose format says by itself where a page's furniture is has none.
    ///
    /// @param path of its file under the documents folder
    /// @param text its canonical text
    public static SiteLines of(String path, Provenance provenance, String text) {
        Optional<FileFormat> format = FileFormat.named(path);
        String site = siteOf(path, provenance);
        if (format.isEmpty() || !format.get().isText() || format.get() == FileFormat.CSV) {
            return new SiteLines(site, Map.of());
        }
        var lines = new HashMap<String, String>();
        PlainTextReader.pageLines(text, RepeatedLines.NONE)
                .forEach(line -> lines.put(key(site, line.content()), line.content()));
        return new SiteLines(site, lines);
    }

    /// The site of a document: the host of its address, or else its publisher, or else the folder that it lies
    /// in. Files at the top of the documents folder that name neither are sites of their own.
    private static String siteOf(String path, Provenance provenance) {
        if (provenance.url() != null && provenance.url().getHost() != null) {
            return "host " + provenance.url().getHost().toLowerCase(Locale.ROOT);
        }
        if (provenance.publisher() != null) {
            return "publisher " + provenance.publisher().toLowerCase(Locale.ROOT);
        }
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "file " + path : "folder " + path.substring(0, slash);
    }

    private static String key(String site, String line) {
        return Sha256.of(site + "\n" + line).hex().substring(0, KEY_LENGTH);
    }

    /// The keys of the lines, each 24 hexadecimal digits.
    public Set<String> keys() {
        return lines.keySet();
    }

    /// Those lines that other documents of the site have as well. Where hardly a line is left that no other
    /// has or that
    /// many have, the document is the copy of another one, and what the two share repeats nothing.
    ///
    /// @param holders tells of a key how many different documents have it, this one among them, as far as [#MANY]
    public RepeatedLines repeated(ToIntFunction<String> holders) {
        var ofMany = new HashSet<String>();
        var ofTwo = new HashSet<String>();
        lines.forEach((key, line) -> {
            int holding = holders.applyAsInt(key);
            if (holding >= MANY) {
                ofMany.add(line);
            } else if (holding > 1) {
                ofTwo.add(line);
            }
        });
        if (ofTwo.size() <= MOST_SHARED_WITH_ONE * (lines.size() - ofMany.size())) {
            ofMany.addAll(ofTwo);
        }
        return new RepeatedLines(ofMany);
    }
}
