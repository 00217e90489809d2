package footnote.eval;

import footnote.document.Block;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Pages;
import footnote.document.Provenance;
import footnote.document.Sha256;
import footnote.document.SourceDocument;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentence;
import footnote.passage.Sentences;
import footnote.verify.GivenPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the evidence of a claim the one passage of a document, as it would be cited: its sentences with whoever says
/// them, and what is told of the document.
final class ClaimPassages {
    private static final String UNTITLED = "Evidence";
    private static final DocumentId ID = new DocumentId("evidence");

    private final PassageSplitter splitter = new PassageSplitter(new Sentences());

    /// @param line has `evidence`, a paragraph on each line, and may have `title`, `publisher`, `date` and `kind`
    GivenPassage of(JsonLine line) {
        return of(line.required("evidence"), line);
    }

    /// A whole page, its empty lines left out.
    ///
    /// @param line has `text` for `evidence`
    GivenPassage ofPage(JsonLine line) {
        return of(line.required("text").replaceAll("\\n+", "\n"), line);
    }

    private GivenPassage of(String evidence, JsonLine line) {
        String date = line.optional("date");
        return of(
                evidence,
                provenance(
                        line.optional("title"),
                        line.optional("publisher"),
                        date.isEmpty() ? null : LocalDate.parse(date),
                        DocumentKind.named(line.optional("kind")).orElse(DocumentKind.OTHER)));
    }

    /// Evidence of which nothing is known.
    GivenPassage of(String evidence) {
        return of(evidence, provenance("", "", null, DocumentKind.OTHER));
    }

    private static Provenance provenance(String title, String publisher, @Nullable LocalDate date, DocumentKind kind) {
        return new Provenance(
                title.isEmpty() ? UNTITLED : title,
                publisher.isEmpty() ? null : publisher,
                null,
                date,
                kind,
                null,
                List.of(),
                false,
                null,
                null);
    }

    private GivenPassage of(String evidence, Provenance provenance) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        for (String paragraph : evidence.split("\n", -1)) {
            Span span = new Span(from, from + paragraph.length()).trimmed(evidence);
            if (span.length() > 0) {
                blocks.add(new Block(span, Block.Kind.PARAGRAPH, 0, null));
            }
            from += paragraph.length() + 1;
        }
        var document = new SourceDocument(
                ID,
                "evidence.txt",
                Sha256.of(evidence),
                evidence,
                Version.of(evidence),
                blocks,
                Pages.NONE,
                provenance);
        Set<Sentence> sentences = new LinkedHashSet<>();
        splitter.split(document).forEach(passage -> sentences.addAll(passage.sentences()));
        return new GivenPassage(new Passage(ID, document.version(), List.of(), List.copyOf(sentences)), provenance);
    }
}
