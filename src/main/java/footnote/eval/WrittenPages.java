package footnote.eval;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import footnote.passage.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Our own invented pages, each with questions that it answers and questions that it only seems to answer. All
/// windows of a page are read; a sentence has the best score that any of them gives it.
///
/// @param folder `training/data`: has `pages/` and `kept.tsv`
/// @param part which of the pages that were kept out of training: `kept` or `unseen`
record WrittenPages(Path folder, String part) implements ReaderSet {
    private static final int SENTENCES = 3;
    private static final int FIRST = 3;

    /// What came of the questions of one page.
    private record Page(List<Double> hit1, List<Double> hit3, List<Judged> all, List<Judged> near) {
        Page() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        Map<String, Page> pages = new TreeMap<>();
        Set<String> wanted = wanted();
        JsonLine.eachIn(folder.resolve("pages"), line -> {
            if (wanted.contains(line.id())) {
                pages.put(line.id(), read(line, reader));
            }
        });
        String set = part + " pages (" + pages.size() + ")";
        List<Page> all = List.copyOf(pages.values());
        return List.of(
                new ReaderFigure(
                        set,
                        "hit@1 over the page",
                        BootstrapInterval.ofMean(all.stream().map(Page::hit1).toList())),
                new ReaderFigure(
                        set,
                        "hit@3 over the page",
                        BootstrapInterval.ofMean(all.stream().map(Page::hit3).toList())),
                new ReaderFigure(
                        set,
                        "AUROC of answerability",
                        BootstrapInterval.of(all.stream().map(Page::all).toList(), Judged::auroc)),
                new ReaderFigure(
                        set,
                        "AUROC against near misses",
                        BootstrapInterval.of(all.stream().map(Page::near).toList(), Judged::auroc)));
    }

    Set<String> wanted() {
        Path kept = folder.resolve("kept.tsv");
        try (Stream<String> lines = Files.lines(kept)) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(columns -> columns[1].equals(part))
                    .map(columns -> columns[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(kept, e);
        }
    }

    private static Page read(JsonLine line, WindowReader reader) {
        var text = TextSentences.of(line.optional("title"), line.required("text"), new Sentences());
        var page = new Page();
        for (JsonNode question : line.object().path("questions")) {
            double[] scores = scores(text, question.path("q").asString(), reader);
            List<Integer> ranked = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer number) -> -scores[number]))
                    .limit(FIRST)
                    .toList();
            boolean answerable = question.path("answerable").booleanValue();
            var judged = new Judged(answerable, scores[ranked.getFirst()]);
            page.all().add(judged);
            if (answerable || !question.path("type").asString().equals("far")) {
                page.near().add(judged);
            }
            if (answerable) {
                Set<Integer> right = right(text, question);
                page.hit1().add(right.contains(ranked.getFirst()) ? 1.0 : 0.0);
                page.hit3().add(ranked.stream().anyMatch(right::contains) ? 1.0 : 0.0);
            }
        }
        return page;
    }

    private static double[] scores(TextSentences text, String question, WindowReader reader) {
        List<Window> windows = text.windows(SENTENCES);
        List<Reading> readings = reader.read(question, windows);
        double[] scores = new double[text.sentences().size()];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (int first = 0; first < windows.size(); first++) {
            List<Double> own = readings.get(first).sentences();
            for (int i = 0; i < own.size(); i++) {
                scores[first + i] = Math.max(scores[first + i], own.get(i));
            }
        }
        return scores;
    }

    private static Set<Integer> right(TextSentences text, JsonNode question) {
        var right = new HashSet<Integer>();
        for (JsonNode evidence : question.path("evidence")) {
            int start = text.text().indexOf(evidence.asString());
            right.addAll(text.of(new Span(start, start + evidence.asString().length())));
        }
        return right;
    }
}
