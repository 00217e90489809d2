package footnote.eval;

import footnote.model.WindowReader;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.verify.GateVerdict;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import footnote.verify.SupportScorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which sentences of pages that were kept apart pass the gate: as they stand, and with one thing changed
/// ([SentenceChange]). Each is said to rest on itself and its neighbours, and the whole page was given.
///
/// @param folder `training/data`
/// @param part which pages: `kept` or `unseen`
record GatePages(Path folder, String part) implements ReaderSet {
    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var gate = new SentenceGate(new SupportScorer(reader));
        var passages = new ClaimPassages();
        var shown = new Shown("gate, sentences of " + part + " pages");
        var pages = new WrittenPages(folder, part);
        JsonLine.eachIn(folder.resolve("pages"), line -> {
            if (pages.wanted().contains(line.id())) {
                measure(line.id(), line.required("text"), passages.ofPage(line), gate, shown);
            }
        });
        return shown.figures();
    }

    private static void measure(String page, String text, GivenPassage whole, SentenceGate gate, Shown shown) {
        List<Sentence> sentences = whole.passage().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var cited = new GivenPassage(
                    new Passage(
                            whole.passage().document(),
                            whole.passage().version(),
                            List.of(),
                            sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2))),
                    whole.provenance());
            String sentence = sentences.get(i).text();
            shown.add("as it stands", page, passes(sentence, cited, whole, gate));
            for (SentenceChange change : SentenceChange.values()) {
                Optional<String> changed = change.of(sentence, text);
                if (changed.isPresent()) {
                    boolean passes = passes(changed.get(), cited, whole, gate);
                    shown.add("changed, " + change.name().toLowerCase(Locale.ROOT), page, passes);
                    shown.add("changed", page, passes);
                }
            }
        }
    }

    private static boolean passes(String claim, GivenPassage cited, GivenPassage whole, SentenceGate gate) {
        return gate.check(claim, cited, List.of(whole)) instanceof GateVerdict.Passed;
    }
}
