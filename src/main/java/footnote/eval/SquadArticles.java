package footnote.eval;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.model.WindowReader;
import footnote.passage.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of SQuAD 2.0 (Rajpurkar, Jia and Liang, ACL 2018) that the reader was not trained on: encyclopaedia
/// paragraphs with questions that half of the time only look as if they were answered. A paragraph is one
/// window.
///
/// @param file in the set's own JSON
record SquadArticles(Path file) implements ReaderSet {
    private static final String NAME = "SQuAD 2.0, three articles";

    /// Kept out of training (`training/evidence_reader/rows.py`).
    private static final Set<String> ARTICLES = Set.of("Sky_(United_Kingdom)", "Normans", "Victoria_(Australia)");

    /// What came of the questions of one paragraph.
    private record Paragraph(List<Double> overlaps, List<Double> sentences, List<Judged> judged) {
        Paragraph() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var paragraphs = new ArrayList<Paragraph>();
        var found = new HashSet<String>();
        for (JsonNode article : read().path("data")) {
            String title = article.path("title").asString();
            if (ARTICLES.contains(title)) {
                found.add(title);
                article.path("paragraphs").forEach(paragraph -> paragraphs.add(read(paragraph, title, reader)));
            }
        }
        if (!found.equals(ARTICLES)) {
            throw RetrievalSetException.malformed(file, 1, "has not all of the articles " + ARTICLES);
        }
        return List.of(
                new ReaderFigure(
                        NAME,
                        "F1 of the answerable",
                        BootstrapInterval.ofMean(groups(paragraphs, Paragraph::overlaps))),
                new ReaderFigure(
                        NAME,
                        "best sentence right",
                        BootstrapInterval.ofMean(groups(paragraphs, Paragraph::sentences))),
                new ReaderFigure(
                        NAME,
                        "AUROC of answerability",
                        BootstrapInterval.of(groups(paragraphs, Paragraph::judged), Judged::auroc)));
    }

    private static <T> List<List<T>> groups(List<Paragraph> paragraphs, Function<Paragraph, List<T>> figures) {
        return paragraphs.stream()
                .map(figures)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private JsonNode read() {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(file, e);
        } catch (JacksonException e) {
            throw RetrievalSetException.malformed(file, e.getLocation().getLineNr(), "is not valid JSON");
        }
    }

    private static Paragraph read(JsonNode paragraph, String title, WindowReader reader) {
        var told = new Paragraph();
        var text = TextSentences.of(
                title.replace('_', ' '), paragraph.path("context").asString(), new Sentences());
        for (JsonNode question : paragraph.path("qas")) {
            Reading reading = reader.read(question.path("question").asString().strip(), List.of(text.window()))
                    .getFirst();
            List<JsonNode> answers = question.path("answers").valueStream().toList();
            int best = reading.bestSentence();
            told.judged().add(new Judged(!answers.isEmpty(), reading.sentences().get(best)));
            if (!answers.isEmpty()) {
                told.overlaps().add(overlap(textOf(reading.answer(), text.text()), answers));
                told.sentences().add(isRight(text, best, answers) ? 1.0 : 0.0);
            }
        }
        return told;
    }

    private static String textOf(@Nullable Span span, String text) {
        return span == null ? "" : span.of(text);
    }

    private static boolean isRight(TextSentences text, int best, List<JsonNode> answers) {
        return answers.stream()
                .map(answer -> answer.path("answer_start").intValue())
                .anyMatch(start -> text.of(new Span(start, start + 1)).contains(best));
    }

    private static double overlap(String given, List<JsonNode> answers) {
        return answers.stream()
                .mapToDouble(answer ->
                        overlap(words(given), words(answer.path("text").asString())))
                .max()
                .orElse(0);
    }

    /// The harmonic mean of precision and recall of the words, as the set's own script counts it.
    private static double overlap(List<String> given, List<String> wanted) {
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : given) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return given.isEmpty() || wanted.isEmpty()
                ? (given.equals(wanted) ? 1 : 0)
                : 2.0 * common / (given.size() + wanted.size());
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Punct}", "")
                .replaceAll("\\b(a|an|the)\\b", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }
}
