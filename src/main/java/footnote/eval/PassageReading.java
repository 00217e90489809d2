package footnote.eval;

import footnote.index.ScoredPassage;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the first passages of a search in a new order: the search's score as a share of the best one's, and the
/// reader's probability that the passage answers, added up with a weight (as [footnote.retrieve] adds up words
/// and meaning). Each passage is read as one window.
record PassageReading(WindowReader reader) {
    /// How many passages are read.
    static final int DEPTH = 30;

    /// What the reader's probability counts beside the search's share. Chosen on the development questions of a
    /// set of regulations; 21 of the 446 that are measured on are among all of those, and can be left out
    /// ([RetrievalSet#without]).
    private static final double WEIGHT = 0.2;

    /// The reader's logits are divided by this before they are made a probability, so that sureness of passages that
    /// are all about the question does not outweigh the search. Chosen likewise.
    private static final double TEMPERATURE = 2;

    /// @param passages best first
    List<ScoredPassage> reordered(String question, List<ScoredPassage> passages) {
        List<ScoredPassage> read = passages.subList(0, Math.min(DEPTH, passages.size()));
        List<Window> windows = read.stream().map(PassageReading::window).toList();
        List<Reading> readings = reader.read(question, windows);
        var fused = new ArrayList<ScoredPassage>();
        for (int i = 0; i < read.size(); i++) {
            double share = read.get(i).score() / passages.getFirst().score();
            double answers = 1 / (1 + Math.exp(-readings.get(i).answerable() / TEMPERATURE));
            // above all that were not read
            fused.add(new ScoredPassage(read.get(i).passage(), 1 + share + WEIGHT * answers));
        }
        fused.sort(Comparator.comparingDouble(ScoredPassage::score).reversed());
        for (ScoredPassage rest : passages.subList(read.size(), passages.size())) {
            fused.add(new ScoredPassage(
                    rest.passage(), rest.score() / passages.getFirst().score()));
        }
        return fused;
    }

    private static Window window(ScoredPassage found) {
        return TextSentences.of("", found.passage().text(), new Sentences()).window();
    }
}
