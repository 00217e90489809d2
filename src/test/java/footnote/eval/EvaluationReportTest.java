package footnote.eval;

import static footnote.eval.SampleOutcomes.RIGHT;
import static footnote.eval.SampleOutcomes.WRONG;
import static footnote.eval.SampleOutcomes.answerable;
import static footnote.eval.SampleOutcomes.answered;
import static footnote.eval.SampleOutcomes.askedBack;
import static footnote.eval.SampleOutcomes.missed;
import static footnote.eval.SampleOutcomes.refused;
import static footnote.eval.SampleOutcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report, as a browser without scripts sees it.
class EvaluationReportTest {
    private static final String HOSTILE = "When does <script>alert(1)</script> the \"lido\" & co reopen?";

    private static final Evaluation EVALUATION = new Evaluation(List.of(
            answered(answerable("When does the lido reopen?"), RIGHT),
            answered(answerable("When can we swim?"), WRONG),
            refused(missed(answerable(HOSTILE))),
            refused(unanswerable("Who painted it?")),
            answered(unanswerable("Who built it?"), WRONG),
            askedBack(answerable("When is it?"))));

    @Test
    void itNeedsNothingElseAndRunsNothing() {
        Document page = report(null);

        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("[src], [href], [onclick]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void whatQuestionsAndDocumentsSayIsEscaped() {
        Document page = report(null);

        assertThat(question(page, 3).select("h3").text()).isEqualTo("3. " + HOSTILE);
        assertThat(question(page, 1).select("cite").text()).isEqualTo("The <b>lido</b> & its dogs");
    }

    @Test
    void figuresStandBesideThoseOfPlainSearch() {
        Document page = report(null);

        Element hits = page.select("tbody tr").stream()
                .filter(row -> row.text().startsWith("hit@3"))
                .findFirst()
                .orElseThrow();
        assertThat(hits.select("td").eachText()).containsExactly("4", "1.000", "0.000");
        assertThat(page.select("h2").eachText()).containsExactly("Figures", "Kinds of question", "Questions");
    }

    @Test
    void eachQuestionTellsWhatWasDueAndWhatCameOfIt() {
        Document page = report(null);

        Element right = question(page, 1);
        assertThat(right.select(".outcome").text()).isEqualTo("✓ answered rightly");
        assertThat(right.select("dd").eachText())
                .contains(
                        "when",
                        "an answer that cites 'reopens on 3 May' (lido)",
                        "in short: 3 May",
                        "said by Ann Reed",
                        "Right sentence shown first: yes",
                        "Short answer right: yes",
                        "Speaker right: yes",
                        "Every citation exact: yes",
                        "Right sentence ranked: number 2 by Footnote, not among the first ten by plain search");
        assertThat(right.select(".short").text()).isEqualTo("3 May 2027");
        assertThat(right.select(".sentence").text()).isEqualTo("Ann Reed, Mayor: " + RIGHT + " 1");
        assertThat(right.select("blockquote").text()).isEqualTo(RIGHT);
        assertThat(right.select(".source").text()).contains("(lido, characters 0 to 31)", "A right passage");
        Element refused = question(page, 3);
        assertThat(refused.select(".outcome").text()).isEqualTo("✗ refused, though the documents answer, a known miss");
        assertThat(refused.select(".message").text()).isEqualTo("The documents do not say.");
        assertThat(refused.select("h4").eachText()).contains("Near the question, but not an answer");
        assertThat(refused.select("blockquote").text()).isEqualTo(WRONG);
        assertThat(question(page, 6).select("ul li").eachText()).containsExactly("This one?", "That one?");
    }

    @Test
    void filtersSayHowManyTheyShowAndHideTheOthers() {
        Document page = report(null);

        assertThat(page.select("fieldset label").eachText())
                .containsExactly(
                        "All (6)",
                        "Right (2)",
                        "Wrong (4)",
                        "Not as marked (3)",
                        "Known misses (1)",
                        "Answered rightly (1)",
                        "Refused rightly (1)",
                        "Answered, but cites no right passage (1)",
                        "Refused, though the documents answer (1)",
                        "Answered, though the documents do not (1)",
                        "Understood wrongly (1)");
        assertThat(page.select("fieldset input[checked]").eachAttr("id")).containsExactly("show-any");
        String style = page.expectFirst("style").data();
        assertThat(page.select("fieldset input")).allSatisfy(input -> {
            String mark = input.id().substring("show-".length());
            assertThat(style)
                    .contains("body:has(#show-%s:checked) .question:not(.is-%s) { display: none; }"
                            .formatted(mark, mark));
            assertThat(page.select(".question.is-" + mark)).isNotEmpty();
        });
    }

    @Test
    void headingsAndIdsAreInOrder() {
        Document page = report(null);

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.select("th:not([scope])")).isEmpty());
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }

    @Test
    void againstAnEarlierRunItTellsWhatChanged() {
        var before = new Evaluation(List.of(
                refused(answerable("When does the lido reopen?")), answered(answerable("When can we swim?"), RIGHT)));
        Document page = report(RunComparison.of(run(before), run(EVALUATION)));

        assertThat(page.select("#changes-heading").text()).isEqualTo("Since the run of 3 May 2027, 12:00 UTC");
        assertThat(page.text())
                .contains("Of 2 questions in both runs 1 are better, 1 worse, 0 shown otherwise. 4 are new, 0 gone.");
        assertThat(question(page, 1).select(".outcome").text()).isEqualTo("✓ answered rightly, better than before");
        assertThat(question(page, 2).select(".outcome").text()).endsWith("worse than before");
        assertThat(question(page, 1).select("dd").eachText())
                .contains("(too_little_evidence) The documents do not say.");
        assertThat(page.select("fieldset label").eachText())
                .contains("Better than before (1)", "Worse than before (1)");
    }

    @Test
    void whatCannotBeToldIsADash() {
        var evaluation = new Evaluation(List.of(refused(unanswerable("Who painted it?"))));

        String text = Jsoup.parse(new EvaluationReport(evaluation, run(evaluation), null).html())
                .text();

        assertThat(text).contains("(AUROC): –.").doesNotContain("NaN", "hit@1");
    }

    @Test
    void itIsWrittenAsUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");

        new EvaluationReport(EVALUATION, run(EVALUATION), null).write(file);

        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("✓", "<meta charset=\"utf-8\">");
    }

    private static Element question(Document page, int number) {
        return page.expectFirst("#question-" + number);
    }

    private static Document report(@Nullable RunComparison comparison) {
        return Jsoup.parse(new EvaluationReport(EVALUATION, run(EVALUATION), comparison).html());
    }

    private static EvaluationRun run(Evaluation evaluation) {
        return EvaluationRun.of(evaluation, Path.of("known.yaml"), Instant.parse("2027-05-03T12:00:00Z"));
    }
}
