package footnote.eval;

import footnote.document.Sha256;
import footnote.model.WindowReader;
import footnote.passage.Sentences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The half of CLAPNQ (Rosenthal et al., TACL 2025) that the reader was not trained on: questions to a search
/// engine beside a long passage that answers them, or does not. A passage is one window.
///
/// @param folder has `corpus.jsonl` and `queries.jsonl`
record ClapnqHalf(Path folder) implements ReaderSet {
    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        Map<String, TextSentences> passages = new HashMap<>();
        JsonLine.each(folder.resolve("corpus.jsonl"), line -> {
            if (isHalf(line.required("title"))) {
                passages.put(
                        line.id(), TextSentences.of(line.required("title"), line.required("text"), new Sentences()));
            }
        });
        Map<String, List<Judged>> byTitle = new TreeMap<>();
        JsonLine.each(folder.resolve("queries.jsonl"), line -> {
            TextSentences passage = passages.get(line.required("passage"));
            if (passage != null) {
                var reading = reader.read(line.required("text"), List.of(passage.window()))
                        .getFirst();
                byTitle.computeIfAbsent(passage.title(), _ -> new ArrayList<>())
                        .add(new Judged(
                                line.object().path("answerable").booleanValue(),
                                reading.sentences().get(reading.bestSentence())));
            }
        });
        return List.of(new ReaderFigure(
                "CLAPNQ, half", "AUROC of answerability", BootstrapInterval.of(byTitle.values(), Judged::auroc)));
    }

    /// By the first byte of the digest of its title, as the training tells.
    private static boolean isHalf(String title) {
        return Integer.parseInt(Sha256.of(title).hex().substring(0, 2), 16) % 2 == 0;
    }
}
