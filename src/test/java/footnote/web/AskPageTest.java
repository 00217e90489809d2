package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.NearMiss;
import footnote.evidence.RefusalReason;
import footnote.passage.Passage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page for questions, as a browser without scripts sees it.
class AskPageTest extends OnASite {
    private static final String LIBRARY_QUESTION = "Which library opens its doors to readers of every age?";

    @Test
    void theQuestionBoxIsLabelledAndTakesAsMuchAsAQuestionMay() {
        Document page = site.page("/");

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).contains("Every sentence of an answer carries a footnote");
        Element box = page.expectFirst("form[method=post] textarea[name=question]");
        assertThat(page.select("label[for=" + box.id() + "]").text()).isEqualTo("Your question");
        assertThat(page.select("#" + box.attr("aria-describedby")).text()).contains("up to 1,000 characters");
        assertThat(box.hasAttr("aria-invalid")).isFalse();
        assertThat(page.select("form.ask button").text()).isEqualTo("Ask");
        assertThat(page.select("script").eachAttr("src")).containsExactly("/page.js");
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void theDocumentsThatAnswersComeFromAreListed() {
        site.write("old.md", "---\ntitle: The old tariff\nwithdrawn: true\n---\nStalls cost nine shillings a week.\n");
        site.update();

        Document page = site.page("/");

        assertThat(page.select(".documents li").eachText())
                .containsExactly(
                        "The lantern library, Harbour Council, 17 May 2024, kind: report",
                        "market.txt, publisher unknown, date unknown, kind: other");
        assertThat(page.select(".documents a").eachAttr("href"))
                .containsExactly("/documents/library", "/documents/markets-market");
    }

    @Test
    void eachSentenceIsFollowedByALinkToItsFootnote() {
        HttpResponse<String> response = site.submit(LIBRARY_QUESTION);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        Element sentence = page.expectFirst("#answer .sentence");
        assertThat(sentence.ownText()).isEqualTo("The lantern library opens its doors to readers of every age.");
        Element link = sentence.expectFirst("sup a");
        assertThat(link.attr("aria-label")).isEqualTo("Footnote 1");
        assertThat(page.select(link.attr("href"))).hasSize(1);
        assertThat(page.select("#answer").text()).contains("word for word").contains("without a language model");
        assertThat(page.select(".question").text()).isEqualTo(LIBRARY_QUESTION);
        assertThat(page.expectFirst("#again").wholeText()).isEqualTo(LIBRARY_QUESTION);
    }

    @Test
    void aFootnoteTellsWhereItComesFromAndLeadsThere() {
        Document page = Jsoup.parse(site.submit(LIBRARY_QUESTION).body());

        Element footnote = page.expectFirst("#footnote-1");
        String quote = footnote.expectFirst("blockquote mark").wholeText();
        assertThat(footnote.select("cite").text()).isEqualTo("The lantern library");
        assertThat(footnote.text())
                .contains("Harbour Council, 17 May 2024, kind: report.")
                .containsPattern("File library.md, characters \\d+ to \\d+\\.");
        Element original = footnote.expectFirst("a[rel='noopener noreferrer']");
        assertThat(original.attr("href")).isEqualTo("https://harbour.example/lantern?a=1&b=2");
        String place = footnote.expectFirst("a").attr("href");
        assertThat(place).matches("/documents/library\\?version=sha256%3A[0-9a-f]{64}&start=\\d+&end=\\d+#cited");
        assertThat(site.page(place).expectFirst("mark#cited").wholeText()).isEqualTo(quote);
    }

    @Test
    void whatIsUnknownOfASourceIsSaid() {
        Document page = Jsoup.parse(site.submit(Site.MARKET_QUESTION).body());

        Element footnote = page.expectFirst("#footnote-1");
        assertThat(footnote.text()).contains("publisher unknown, date unknown, kind: other.");
        assertThat(footnote.select("a")).hasSize(1);
    }

    @Test
    void aRefusalSaysSo() {
        Document page = Jsoup.parse(site.submit(Site.UNANSWERED).body());

        assertThat(page.select("#answer h2").text()).isEqualTo("No answer");
        assertThat(page.select("#answer .refusal").text()).isNotBlank();
        assertThat(page.select("#answer .sentence")).isEmpty();
    }

    @Test
    void passagesThatComeNearAreMarkedAsNoAnswer(@TempDir Path folder) {
        Answerer refusing = (question, passages, index) -> {
            Passage best = passages.getFirst().passage();
            var document = index.document(best.document()).orElseThrow();
            var citation = new Citation(
                    1,
                    best.quotation(best.sentences().getFirst()),
                    document.provenance(),
                    document.path(),
                    null,
                    null,
                    List.of(),
                    List.of());
            return new Answer.Abstained(
                    RefusalReason.TOO_LITTLE_EVIDENCE, "The documents do not say.", List.of(new NearMiss(citation, 1)));
        };
        try (Site refuser = Site.in(folder, refusing)) {
            Document page = Jsoup.parse(refuser.submit(Site.MARKET_QUESTION).body());

            assertThat(page.select("#answer .refusal").text()).isEqualTo("The documents do not say.");
            assertThat(page.select("#answer h3").text()).isEqualTo("Near your question, but not an answer");
            assertThat(page.select(".nearest blockquote mark").text()).isEqualTo(Site.MARKET_SENTENCE);
            assertThat(refuser.page(page.expectFirst(".nearest a").attr("href"))
                            .select("#cited")
                            .text())
                    .isEqualTo(Site.MARKET_SENTENCE);
        }
    }

    @Test
    void theNextQuestionMayGoOnFromTheLast() {
        Document first =
                Jsoup.parse(site.submit("Which library opens its doors?").body());

        Document next =
                Jsoup.parse(site.send(first, "Who does it open them to?").body());

        assertThat(next.select(".notice").text()).contains("Which library opens its doors? Who does it open them to?");
        assertThat(next.select(".earlier li").text())
                .isEqualTo(
                        "Which library opens its doors? The lantern library opens its doors to readers of every age.");
        assertThat(next.expectFirst("form")
                        .select("input[name=earlier-question]")
                        .eachAttr("value"))
                .containsExactly("Which library opens its doors?", "Who does it open them to?");
        assertThat(next.select("a[href=/]").eachText()).contains("Start afresh");
    }

    @Test
    void onlyTheLastTurnsTravel() {
        Document page = site.page("/");
        for (int i = 0; i < 9; i++) {
            page = Jsoup.parse(site.send(page, "Which library opens its doors, number " + i + "?")
                    .body());
        }

        assertThat(page.expectFirst("form.ask")
                        .select("input[name=earlier-question]")
                        .eachAttr("value"))
                .hasSize(6)
                .endsWith("Which library opens its doors, number 8?");
    }

    @Test
    void ofAQuestionBackEachChoiceCanBeAsked() {
        String earlier = "&earlier-question=Who+is+Ada+Finch%3F&earlier-answer=Ada+Finch+and+Zoe+Marsh+keep+the+market."
                + "&earlier-question=%00&earlier-answer=";
        Document page = Jsoup.parse(site.post(
                        "/",
                        "application/x-www-form-urlencoded",
                        "question=Who+are+Ada+Finch+and+Zoe+Marsh%3F" + earlier)
                .body());

        Document back = Jsoup.parse(site.send(page, "What does she say?").body());

        assertThat(back.select("#answer h2").text()).isEqualTo("What do you mean?");
        assertThat(back.select("#answer form button[name=question]").eachAttr("value"))
                .containsExactly("What does Ada Finch say?", "What does Zoe Marsh say?");
        assertThat(back.select("#answer form input[name=earlier-question]")).isNotEmpty();
    }

    @Test
    void whoSaysASentenceStandsBeforeIt() {
        site.write("lamps.md", "“The lamps are lit,” said Councillor Ada Finch. “Nobody will stumble on the quay.”\n");
        site.update();

        Document page =
                Jsoup.parse(site.submit("Will anybody stumble on the quay?").body());

        assertThat(page.select("#answer .sentence").text())
                .contains("Councillor Ada Finch: “Nobody will stumble on the quay.”");
        assertThat(page.expectFirst("#footnote-1 .source").text()).isEqualTo("Said by: Councillor Ada Finch.");
    }

    @Test
    void aGreetingIsAnsweredByWhatTheServiceIs() {
        Document page = Jsoup.parse(site.submit("Hello!").body());

        assertThat(page.select("#answer h2").text()).isEqualTo("About this service");
        assertThat(page.select("#answer p").text()).startsWith("Hello.");
    }

    @Test
    void anInvalidQuestionIsKeptWithTheErrorBesideIt() {
        String typed = "\n" + "why ".repeat(300);

        HttpResponse<String> response = site.submit(typed);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error");
        Element box = page.expectFirst("textarea");
        assertThat(box.wholeText()).isEqualTo(typed);
        assertThat(box.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#question-error").text()).contains("characters");
        assertThat(page.select(".govuk-error-summary a[href=#question]").text()).contains("characters");
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void aFormWithoutAQuestionIsInvalidLikeAnEmptyOne() {
        HttpResponse<String> response = site.post("/", "application/x-www-form-urlencoded", "colour=blue");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("The question is empty");
    }

    @Test
    void nothingThatIsShownCanBecomeMarkup() {
        site.write("Q&A 'one'.txt", """
                ---
                title: <script>alert("title")</script>
                publisher: <b onclick="alert(3)">Bold & Co</b>
                ---
                The gatekeeper wrote <script>alert("text")</script> on the northern wall & left quickly.
                """);
        site.update();
        String question =
                "Which gatekeeper wrote </textarea><script>alert(\"text\")</script> on the northern wall & left quickly?";

        String html = site.submit(question).body();
        Document page = Jsoup.parse(html);

        assertThat(html).doesNotContain("<script>").doesNotContain("<b ");
        assertThat(page.expectFirst("#again").wholeText()).isEqualTo(question);
        assertThat(page.expectFirst("#footnote-1 blockquote mark").wholeText())
                .isEqualTo(
                        "The gatekeeper wrote <script>alert(\"text\")</script> on the northern wall & left quickly.");
        assertThat(page.select("#footnote-1 .path").text()).isEqualTo("Q&A 'one'.txt");
        String document =
                site.get(page.expectFirst("#footnote-1 a").attr("href")).body();
        assertThat(document).doesNotContain("<script>").doesNotContain("<b ");
        assertThat(Jsoup.parse(document).select("h1").text()).isEqualTo("<script>alert(\"title\")</script>");
    }

    @Test
    void aBodyThatIsNoFormIsNotSupported() {
        HttpResponse<String> response = site.post("/", "multipart/form-data; boundary=x", "--x--");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Unsupported media type");
    }
}
