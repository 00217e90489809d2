package footnote.eval;

import footnote.document.Span;
import footnote.model.Window;
import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A text that is no document, with its sentences; the end of a line ends a sentence, too.
record TextSentences(String title, String text, List<Span> sentences) {
    static TextSentences of(String title, String text, Sentences splitter) {
        var sentences = new ArrayList<Span>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            Span own = new Span(from, from + line.length()).trimmed(text);
            if (own.length() > 0) {
                sentences.addAll(splitter.of(text, own));
            }
            from += line.length() + 1;
        }
        return new TextSentences(title, text, List.copyOf(sentences));
    }

    /// The whole text.
    Window window() {
        return new Window(title, text, sentences);
    }

    /// All runs of so many sentences; one shorter run where there are fewer. Each begins with the sentence of
    /// its number.
    List<Window> windows(int size) {
        var windows = new ArrayList<Window>();
        for (int first = 0; first < Math.max(1, sentences.size() - size + 1); first++) {
            List<Span> own = sentences.subList(first, Math.min(sentences.size(), first + size));
            int start = own.getFirst().start();
            windows.add(new Window(
                    title,
                    text.substring(start, own.getLast().end()),
                    own.stream()
                            .map(span -> new Span(span.start() - start, span.end() - start))
                            .toList()));
        }
        return windows;
    }

    /// The numbers of the sentences that a span lies in.
    List<Integer> of(Span span) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).start() < span.end()
                    && span.start() < sentences.get(i).end()) {
                numbers.add(i);
            }
        }
        return numbers;
    }
}
