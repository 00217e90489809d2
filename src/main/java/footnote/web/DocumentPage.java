package footnote.web;

import footnote.ask.Origin;
import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page of a document shows.
///
/// @param notices sentences about what the reader might not expect
/// @param facts what is known of the document, and what is not
record DocumentPage(SourceView source, List<String> notices, List<Fact> facts, List<Paragraph> paragraphs)
        implements Page {
    /// One thing that is known.
    record Fact(String name, String value) {}

    static DocumentPage of(IndexedDocument document, List<String> notices, List<Paragraph> paragraphs) {
        SourceView source = SourceView.of(document);
        return new DocumentPage(source, notices, facts(source, document.provenance()), paragraphs);
    }

    private static List<Fact> facts(SourceView source, Provenance from) {
        var facts = new ArrayList<Fact>();
        add(facts, "Publisher", from.publisher() == null ? "unknown" : from.publisher());
        add(facts, "Author", from.author());
        add(facts, "Published", source.date());
        add(facts, "Kind", source.kind());
        add(facts, "File", source.path());
        add(facts, "Owner", from.owner());
        add(facts, "To be reviewed by", from.reviewBy() == null ? null : Origin.day(from.reviewBy()));
        if (!from.supersedes().isEmpty()) {
            add(
                    facts,
                    "Replaces",
                    from.supersedes().stream().map(DocumentId::value).collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    @Override
    public String template() {
        return "document.jte";
    }
}
