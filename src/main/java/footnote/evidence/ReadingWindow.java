package footnote.evidence;

import footnote.document.Span;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.model.Window;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Sentences of a document that stand close together, as the reader takes them: under their headings, with the
/// document's title before them.
///
/// @param sentences in the order of the text, at least one
/// @param window which has these sentences
record ReadingWindow(List<Candidate> sentences, Window window) {
    ReadingWindow {
        sentences = List.copyOf(sentences);
    }

    /// @param sentences of one document
    static ReadingWindow of(List<Candidate> sentences, IndexSnapshot index) {
        String title = index.document(sentences.getFirst().passage().document())
                .map(IndexedDocument::provenance)
                .map(provenance -> provenance.title())
                .orElse("");
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        List<String> above = List.of();
        for (Candidate candidate : sentences) {
            List<String> headings = candidate.passage().headings();
            if (!headings.isEmpty() && !headings.equals(above)) {
                text.append(headings.getLast()).append('\n');
            }
            above = headings;
            int start = text.length();
            text.append(candidate.sentence().searched());
            spans.add(new Span(start, text.length()));
            text.append('\n');
        }
        return new ReadingWindow(sentences, new Window(title, text.toString(), spans));
    }

    /// A part of the window as it stands in the document; empty where it is not within one sentence, or that sentence
    /// is searched in other words than it has.
    Optional<Quotation> quoted(Span part) {
        for (int i = 0; i < window.sentences().size(); i++) {
            Span own = window.sentences().get(i);
            if (own.start() <= part.start() && part.end() <= own.end()) {
                return inSentence(sentences.get(i), part.start() - own.start(), part.end() - own.start());
            }
        }
        return Optional.empty();
    }

    /// @param start in what is searched of the sentence
    private static Optional<Quotation> inSentence(Candidate candidate, int start, int end) {
        Sentence sentence = candidate.sentence();
        OptionalInt ahead = sentence.ahead();
        if (ahead.isEmpty() || start < ahead.getAsInt()) {
            return Optional.empty();
        }
        Span inText = new Span(start - ahead.getAsInt(), end - ahead.getAsInt());
        int at = sentence.span().start();
        return Optional.of(new Quotation(
                candidate.passage().document(),
                candidate.passage().version(),
                new Span(at + inText.start(), at + inText.end()),
                inText.of(sentence.text())));
    }
}
