package footnote.model;

import footnote.document.Span;
import java.util.List;

/// A few sentences in a row, as they are read together.
///
/// @param title of the document that they stand in; empty where it has none that means anything
/// @param text of the sentences and of what stands between them
/// @param sentences their spans in that text, in order
public record Window(String title, String text, List<Span> sentences) {
    public Window {
        sentences = List.copyOf(sentences);
        for (Span sentence : sentences) {
            if (!sentence.fits(text)) {
                throw new IllegalArgumentException(sentence + " lies outside of a window of " + text.length());
            }
        }
    }
}
