package footnote.evidence;

import footnote.document.Span;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.model.Window;
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

    /// Where a part of the window stands in the document; empty where it is not within one sentence, or that
    /// sentence is searched in other words than it has.
    Optional<Span> inDocument(Span part) {
        for (int i = 0; i < window.sentences().size(); i++) {
            Span own = window.sentences().get(i);
            Sentence sentence = sentences.get(i).sentence();
            if (own.start() <= part.start() && part.end() <= own.end()) {
                return inSentence(sentence, part.start() - own.start(), part.end() - own.start());
            }
        }
        return Optional.empty();
    }

    /// @param start in what is searched of the sentence
    private static Optional<Span> inSentence(Sentence sentence, int start, int end) {
        OptionalInt ahead = sentence.ahead();
        if (ahead.isEmpty() || start < ahead.getAsInt()) {
            return Optional.empty();
        }
        int by = sentence.span().start() - ahead.getAsInt();
        return Optional.of(new Span(start + by, end + by));
    }
}
