package footnote.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The lines that documents of one site share: menus, slogans, footers. What is shared is evidence for the classifier
/// ([LineSign#REPEATED_ON_SITE]) and not a verdict, since prose is shared too: a byline, `There were none.`, the press
/// desk's number below each release. A sentence is kept unless its wording is that of websites as well.
///
/// A pure function of the documents, whatever their order: lines are kept as digests, so that a run that reads changed
/// files alone can hold the digests of the others, and compare what a document shared before with what it shares now.
///
/// @param site what the documents of one site have in common (see [#siteOf])
/// @param lines a digest of each different line that is not blank
record SiteLines(DocumentId id, String site, Set<Sha256> lines) {
    SiteLines {
        lines = Set.copyOf(lines);
    }

    /// The lines of a text, as [PlainTextReader] splits it.
    static SiteLines of(DocumentId id, String site, String text) {
        var lines = new HashSet<Sha256>();
        PlainTextReader.pageLines(CanonicalText.of(text), Set.of())
                .forEach(line -> lines.add(Sha256.of(line.content())));
        return new SiteLines(id, site, lines);
    }

    /// The site of a document: the host of its address, or else its publisher, or else the folder that it lies
    /// in. Files at the top of the documents folder that name neither are sites of their own.
    static String siteOf(DocumentFile file, Provenance provenance) {
        if (provenance.url() != null && provenance.url().getHost() != null) {
            return "host " + provenance.url().getHost();
        }
        if (provenance.publisher() != null) {
            return "publisher " + provenance.publisher();
        }
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "file " + file.path() : "folder " + file.path().substring(0, slash);
    }

    /// By document, those of its lines that another document of its site has too. Where it differs from what
    /// it was when the document was read, the document must be read again.
    static Map<DocumentId, Set<Sha256>> shared(Collection<SiteLines> documents) {
        var times = new HashMap<String, Map<Sha256, Integer>>();
        for (SiteLines document : documents) {
            Map<Sha256, Integer> ofSite = times.computeIfAbsent(document.site, site -> new HashMap<>());
            document.lines.forEach(line -> ofSite.merge(line, 1, Integer::sum));
        }
        var shared = new HashMap<DocumentId, Set<Sha256>>();
        for (SiteLines document : documents) {
            Map<Sha256, Integer> ofSite = times.getOrDefault(document.site, Map.of());
            var own = new HashSet<>(document.lines);
            own.removeIf(line -> ofSite.getOrDefault(line, 0) < 2);
            shared.put(document.id, Set.copyOf(own));
        }
        return shared;
    }
}
