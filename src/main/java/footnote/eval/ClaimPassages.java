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

/// Makes the evidence of a claim the one passage of a document, as it would be cited: its sentences with whoever says
/// them, and what is told of the document.
final class ClaimPassages {
    private static final DocumentId ID = new DocumentId("evidence");

    private final PassageSplitter splitter = new PassageSplitter(new Sentences());

    /// @param line has `evidence`, a paragraph on each line, and may have `title`, `publisher`, `date` and `kind`
    GivenPassage of(JsonLine line) {
        String date = line.optional("date");
        var provenance = new Provenance(
                line.optional("title"),
                orNull(line.optional("publisher")),
                null,
                date.isEmpty() ? null : LocalDate.parse(date),
                DocumentKind.named(line.optional("kind")).orElse(DocumentKind.OTHER),
                null,
                List.of(),
                false,
                null,
                null);
        return of(line.required("evidence"), provenance);
    }

    GivenPassage of(String evidence, Provenance provenance) {
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

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
