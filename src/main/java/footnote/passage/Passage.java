package footnote.passage;

import footnote.document.DocumentId;
import footnote.document.Version;
import java.util.List;
import java.util.stream.Collectors;

/// A few neighbouring sentences of one section of a document, the unit of search. Furniture that stands between them
/// on the page is no part of it.
///
/// @param headings of the sections it lies in, outermost first; often none
/// @param sentences one to a few, in the order of the text
public record Passage(DocumentId document, Version version, List<String> headings, List<Sentence> sentences) {
    public Passage {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage of " + document + " without a sentence");
        }
    }

    /// What is shown: the sentences with a space between them.
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    /// What is searched: the same, but table rows have the names of their columns.
    public String searched() {
        return sentences.stream().map(Sentence::searched).collect(Collectors.joining(" "));
    }

    /// One of its sentences as a quotation.
    public Quotation quotation(Sentence sentence) {
        return new Quotation(document, version, sentence.span(), sentence.text());
    }
}
