package footnote.eval;

import footnote.document.Span;
import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The sentences of a real corpus, with how many of them each passage has, from which others like it can be made.
///
/// @param passageLengths in sentences, one for each passage
/// @param titles one for each passage
record SentencePool(List<String> sentences, List<Integer> passageLengths, List<String> titles) {
    SentencePool {
        sentences = List.copyOf(sentences);
        passageLengths = List.copyOf(passageLengths);
        titles = List.copyOf(titles);
    }

    /// Cuts every passage of a source; they have to fit in memory.
    static SentencePool of(PassageSource source) {
        var splitter = new Sentences();
        var sentences = new ArrayList<String>();
        var lengths = new ArrayList<Integer>();
        var titles = new ArrayList<String>();
        source.each(passage -> {
            String text = passage.text();
            List<Span> spans = splitter.of(text, new Span(0, text.length()));
            spans.forEach(span -> sentences.add(span.of(text)));
            lengths.add(spans.size());
            titles.add(passage.title());
        });
        return new SentencePool(sentences, lengths, titles);
    }

    /// A passage as long as one of the source, of sentences from anywhere in it, under one of its titles.
    CorpusPassage passage(String id, RandomGenerator random) {
        var drawn = new ArrayList<String>();
        int length = oneOf(passageLengths, random);
        for (int i = 0; i < length; i++) {
            drawn.add(oneOf(sentences, random));
        }
        return new CorpusPassage(id, oneOf(titles, random), String.join(" ", drawn));
    }

    private static <T> T oneOf(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}
