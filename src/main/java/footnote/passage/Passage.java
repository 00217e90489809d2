package footnote.passage;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import java.util.List;

/// A few neighbouring sentences of one section of a document, the unit of search.
///
/// @param headings of the sections it lies in, outermost first; often none
/// @param sentences one to a few, in the order of the text
/// @param text of the document from the first sentence's start to the last one's end
public record Passage(DocumentId document, Version version, List<String> headings, List<Span> sentences, String text) {
    public Passage {
        headings = List.copyOf(headings);
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage of " + document + " without a sentence");
        }
        if (text.length() != sentences.getLast().end() - sentences.getFirst().start()) {
            throw new IllegalArgumentException("the text of a passage of " + document + " has another length");
        }
    }

    /// From the first sentence's start to the last one's end, in the document's text.
    public Span span() {
        return new Span(sentences.getFirst().start(), sentences.getLast().end());
    }

    /// One of the passage's sentences as a quotation.
    public Quotation quotation(Span sentence) {
        int offset = sentences.getFirst().start();
        return new Quotation(
                document, version, sentence, text.substring(sentence.start() - offset, sentence.end() - offset));
    }
}
