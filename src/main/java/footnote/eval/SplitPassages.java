package footnote.eval;

import footnote.document.Span;
import footnote.passage.Sentences;
import java.util.List;
import java.util.function.Consumer;

/// Long texts of a source in pieces of whole sentences, each under the id of its text.
///
/// @param longest of a piece, in UTF-16 units, unless one sentence is longer
record SplitPassages(PassageSource whole, int longest) implements PassageSource {
    @Override
    public void each(Consumer<CorpusPassage> consumer) {
        var sentences = new Sentences();
        whole.each(passage -> {
            List<Span> spans = TextSentences.of("", passage.text(), sentences).sentences();
            int from = spans.isEmpty() ? 0 : spans.getFirst().start();
            int end = from;
            for (Span span : spans) {
                if (end > from && span.end() - from > longest) {
                    consumer.accept(piece(passage, from, end));
                    from = span.start();
                }
                end = span.end();
            }
            if (end > from) {
                consumer.accept(piece(passage, from, end));
            }
        });
    }

    private static CorpusPassage piece(CorpusPassage passage, int from, int end) {
        return new CorpusPassage(passage.id(), passage.title(), passage.text().substring(from, end));
    }
}
