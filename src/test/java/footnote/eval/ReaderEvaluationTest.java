package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small sets, and a reader that goes by shared words alone, so that the figures can be counted by hand.
class ReaderEvaluationTest {
    @TempDir
    private Path folder;

    private static final WindowReader BY_WORDS = (question, windows) ->
            windows.stream().map(window -> reading(question, window)).toList();

    private static Reading reading(String question, Window window) {
        List<Double> scores = window.sentences().stream()
                .map(span -> shared(question, span.of(window.text())) - 1.5)
                .toList();
        Span first = window.sentences().isEmpty()
                ? new Span(0, 0)
                : window.sentences().getFirst();
        double best = scores.stream().mapToDouble(score -> score).max().orElse(-9);
        return new Reading(
                scores, new Span(first.start(), first.end() - 1), best, best, shared(question, window.text()));
    }

    private static double shared(String question, String sentence) {
        List<String> own = List.of(sentence.toLowerCase(Locale.ROOT).split("\\W+"));
        return List.of(question.toLowerCase(Locale.ROOT).split("\\W+")).stream()
                .filter(own::contains)
                .count();
    }

    @BeforeEach
    void write() throws IOException {
        file("bench/squad2/squad2.json", """
                {"data": [{"title": "Normans", "paragraphs": [{"context": "Rollo led the Normans. They spoke French.",
                 "qas": [{"question": "Who led the Normans?", "answers": [{"text": "Rollo led the Normans", "answer_start": 0}]},
                 {"question": "Where did Picts live?", "answers": []}]}]},
                 {"title": "Victoria_(Australia)", "paragraphs": []}, {"title": "Sky_(United_Kingdom)", "paragraphs": []},
                 {"title": "Sky", "paragraphs": [{"context": "Blue.", "qas": [{"question": "?", "answers": []}]}]}]}""");
        file("training/data/kept.tsv", "a-1\tkept\nb-1\tunseen\n");
        String page = """
                {"id": "ID", "title": "Bins", "text": "Bins go out on Friday.\\nGlass goes apart. We wash nothing.", "questions": [\
                {"q": "When do bins go out?", "type": "time", "answerable": true, "evidence": ["Bins go out on Friday."]},\
                {"q": "may bottles be mixed with glass", "type": "paraphrase", "answerable": true, "evidence": ["We wash nothing."]},\
                {"q": "Who wrote Hamlet?", "type": "far", "answerable": false, "evidence": []},\
                {"q": "When do bins go out in Oakham?", "type": "near_place", "answerable": false, "evidence": []}]}""";
        file(
                "training/data/pages/a.jsonl",
                page.replace("ID", "a-1") + "\n" + page.replace("ID", "a-2") + "\n" + page.replace("ID", "b-1"));
        file("bench/clapnq/corpus.jsonl", """
                {"id": "p0", "title": "Tides", "text": "The moon pulls the sea."}
                {"id": "p1", "title": "Rain", "text": "Rain falls."}""");
        file("bench/clapnq/queries.jsonl", """
                {"id": "1", "text": "who invented glue", "answerable": true, "passage": "p0"}
                {"id": "2", "text": "what pulls the sea", "answerable": false, "passage": "p0"}
                {"id": "3", "text": "rain falls", "answerable": true, "passage": "p1"}
                {"id": "4", "text": "glue", "answerable": false, "passage": "p1"}""");
        String claim =
                "{\"group\": \"ca-20\", \"claim\": \"Bins go out on %s\", \"evidence\": \"Bins go out on Friday.\","
                        + " \"label\": \"%s\", \"how\": \"day\"}";
        file(
                "training/data/claims/ca.jsonl",
                claim.formatted("Friday", "supported") + "\n" + claim.formatted("Monday", "unsupported") + "\n"
                        + claim.formatted("Friday", "unsupported").replace("ca-20", "ca-11"));
        StringBuilder wice = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            wice.append(
                    "{\"label\": \"%s\", \"claim\": \"Owl %d flew home\", \"supporting_sentences\": [[1]], \"meta\": {\"claim_title\": \"Owl %d\"}, \"evidence\": [\"Page %d\", \"%s\"]}\n"
                            .formatted(
                                    i % 2 == 0 ? "supported" : "not_supported",
                                    i,
                                    i,
                                    i,
                                    i % 2 == 0 ? "Owl " + i + " flew home." : "Cats sleep."));
        }
        file("bench/wice/claims.jsonl", wice.toString());
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String table() {
        var out = new StringWriter();
        var evaluation = new ReaderEvaluation(BY_WORDS);
        evaluation.measure(parts().stream().map(ReaderPart::set).toList(), new PrintWriter(out, true));
        evaluation.time(new PrintWriter(out, true));
        return out.toString();
    }

    private List<ReaderPart> parts() {
        return ReaderEvaluation.parts(folder.resolve("bench"), folder.resolve("training"));
    }

    @Test
    void aPartThatIsNotThereIsToldWithTheOptionThatGivesIt() throws IOException {
        assertThat(parts()).hasSize(6).allMatch(ReaderPart::isThere);

        Files.delete(folder.resolve("bench/wice/claims.jsonl"));

        assertThat(parts())
                .filteredOn(part -> !part.isThere())
                .singleElement()
                .satisfies(part -> assertThat(part.missing())
                        .isEqualTo(
                                "Nothing is measured over WiCE, since %s is not there: name another place with --bench.",
                                folder.resolve("bench/wice/claims.jsonl")));
    }

    @Test
    void everyFigureIsPrintedWithItsInterval() {
        assertThat(table())
                .contains("| SQuAD 2.0, three articles | F1 of the answerable | 1.000 (1.000 to 1.000) |")
                .contains("| SQuAD 2.0, three articles | best sentence right | 1.000 (1.000 to 1.000) |")
                .contains("| SQuAD 2.0, three articles | AUROC of answerability | 1.000 (1.000 to 1.000) |")
                .contains("| kept pages (1) | hit@1 over the page | 0.500 (0.500 to 0.500) |")
                .contains("| unseen pages (1) | hit@3 over the page | 1.000 (1.000 to 1.000) |")
                .contains("| kept pages (1) | AUROC of answerability | 0.625 (")
                .contains("| kept pages (1) | AUROC against near misses | 0.250 (")
                .contains("| claims kept apart (1 groups) | AUROC of support | 1.000 (")
                .contains("| WiCE, five-fold by article | balanced accuracy | 1.000 (1.000 to 1.000) |")
                .contains("| WiCE, five-fold by article | balanced accuracy with the signs of the gate | 1.000 (")
                .contains("one window of 60 words: p50 ");
    }

    @Test
    void whatPassesTheGateIsToldByKind() throws IOException {
        file("training/data/gate/ga.jsonl", """
                {"group": "ga-1", "claim": "Bins go out each Friday.", "evidence": "Bins go out every Friday.", "label": "supported", "how": "reworded"}
                {"group": "ga-1", "claim": "Bins go out on Monday.", "evidence": "Bins go out every Friday.", "label": "unsupported", "how": "date"}
                """);
        var out = new StringWriter();
        new ReaderEvaluation(BY_WORDS)
                .measure(ReaderEvaluation.gateSets(folder.resolve("training")), new PrintWriter(out, true));

        assertThat(out.toString())
                .contains("| gate, sentences of kept pages | as it stands shown (of 3) | 1.000 (")
                .contains("| gate, claims that the gate was made with | supported, reworded shown (of 1) | 1.000 (")
                .contains("| gate, claims that the gate was made with | changed, date shown (of 1) | 0.000 (");
    }

    @Test
    void halfOfClapnqIsReadByTitle() {
        assertThat(table()).contains("| CLAPNQ, half | AUROC of answerability | 1.000 (1.000 to 1.000) |");
    }

    @Test
    void aMissingArticleIsNamed() throws IOException {
        file("bench/squad2/squad2.json", "{\"data\": []}");
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(this::table)
                .withMessageContaining("has not all of the articles");
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        file("bench/squad2/squad2.json", "{");
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(this::table)
                .withMessageContaining("squad2.json is not valid JSON");
        Files.delete(folder.resolve("bench/squad2/squad2.json"));
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(this::table)
                .withMessageContaining("squad2.json cannot be read");
    }
}
