package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.evidence.OverlapAssessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Four questions over one small document, whose figures can be counted by hand.
class EvaluationTest {
    private static final String KNOWN = """
            documents: DOCUMENTS
            questions:
              - question: "When does the lido reopen?"
                kind: when
                cite: [{document: lido, snippet: "reopens on 3 May"}]
              - question: "Where may toddlers splash about?"
                kind: everyday
                cite: [{document: lido, snippet: "A shallow basin"}]
              - question: "When does the lido in Oakham reopen?"
                kind: other-place
                refuse: "no Oakham"
              - question: "How warm is the water of the lido?"
                kind: other-attribute
                refuse: "no temperature"
            """;

    @TempDir
    private Path folder;

    @Test
    void theFiguresAreSharesOfTheQuestionsTheyAreAbout() throws IOException {
        Evaluation evaluation = evaluate();

        assertThat(evaluation.answerable()).hasSize(2);
        assertThat(evaluation.of(Figure.HIT_AT_1)).isEqualTo(0.5);
        assertThat(evaluation.of(Figure.HIT_AT_3)).isEqualTo(1);
        assertThat(evaluation.of(Figure.RIGHT_FIRST)).isEqualTo(0.5);
        assertThat(evaluation.of(Figure.REFUSED_ANSWERABLE)).isEqualTo(0.5);
        assertThat(evaluation.of(Figure.REFUSED_UNANSWERABLE)).isEqualTo(1);
        assertThat(evaluation.plain(Figure.HIT_AT_1)).isEqualTo(0.5);
        assertThat(evaluation.plain(Figure.REFUSED_UNANSWERABLE)).isZero();
        assertThat(evaluation.of(Figure.EXACT)).isEqualTo(1);
        assertThat(evaluation.tookMs(0.5)).isPositive().isLessThanOrEqualTo(evaluation.tookMs(0.95));
    }

    @Test
    void aSlipInTheFileIsNotTakenForAPoorAnswer() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 4 May 2027.");
        Path file = Files.writeString(folder.resolve("known.yaml"), KNOWN.replace("DOCUMENTS", documents.toString()));
        try (var workbench = new Workbench(documents, folder.resolve("index"))) {
            assertThatExceptionOfType(KnownPassagesException.class)
                    .isThrownBy(() -> workbench.evaluator().evaluate(KnownPassages.read(file)))
                    .withMessageContaining("'reopens on 3 May' of the document lido");
        }
    }

    @Test
    void theSurestAnswersAreWrongNoMoreOftenThanAll() throws IOException {
        Evaluation evaluation = evaluate();

        assertThat(evaluation.answerability().value()).isBetween(0.0, 1.0);
        assertThat(evaluation.risk(0.25)).isZero();
        assertThat(evaluation.risk(1)).isEqualTo(0.75);
    }

    @Test
    void aShareOfNothingIsNotANumber() {
        assertThat(new Evaluation(List.of()).of(Figure.HIT_AT_1)).isNaN();
        assertThat(new Evaluation(List.of()).tookMs(0.5)).isNaN();
    }

    @Test
    void theTableTellsTheFiguresAndEachQuestion() throws IOException {
        var table = new EvaluationTable(evaluate());

        assertThat(table.figures())
                .contains("4 questions, 2 answerable and 2 not")
                .contains("| Footnote | 0.500 | 1.000 | 1.000 | 0.500 | 0.500 | 1.000 |")
                .contains("| refuse: other-place | 1 | – | – | 1.000 |");
        assertThat(table.questions())
                .contains("right when             When does the lido reopen?")
                .contains("WRONG everyday         Where may toddlers splash about?");
    }

    private Evaluation evaluate() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(
                documents.resolve("lido.txt"),
                "The lido reopens on 3 May 2027. A shallow basin is kept for the youngest. Dogs stay outside.");
        Path file = Files.writeString(folder.resolve("known.yaml"), KNOWN.replace("DOCUMENTS", documents.toString()));
        try (var workbench = new Workbench(documents, folder.resolve("index"), _ -> new OverlapAssessor())) {
            return workbench.evaluator().evaluate(KnownPassages.read(file));
        }
    }
}
