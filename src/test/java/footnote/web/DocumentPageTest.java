package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of a document, on which footnotes are checked.
class DocumentPageTest extends OnASite {
    private static final String MARKET = "/documents/markets-market";

    @Test
    void aPageTellsWhereTheDocumentComesFrom() {
        Document page = site.page("/documents/library");

        assertThat(page.title()).isEqualTo("The lantern library – Footnote");
        assertThat(page.select("h1").text()).isEqualTo("The lantern library");
        assertThat(page.select("dl div").eachText())
                .containsExactly(
                        "Publisher Harbour Council",
                        "Author Ada Quay",
                        "Published 17 May 2024",
                        "Kind report",
                        "File library.md",
                        "Owner The harbour office",
                        "To be reviewed by 31 January 2027",
                        "Replaces candle-library");
        assertThat(page.select("a[rel='noopener noreferrer']").attr("href"))
                .isEqualTo("https://harbour.example/lantern?a=1&b=2");
    }

    @Test
    void whatIsUnknownIsSaid() {
        assertThat(site.page(MARKET).select("dl div").eachText())
                .containsExactly(
                        "Publisher unknown", "Published date unknown", "Kind other", "File markets/market.txt");
    }

    @Test
    void theWholeTextIsShownLineByLineWithFurnitureDimmed() {
        Document page = site.page(MARKET);

        assertThat(page.select("article p").eachText())
                .containsExactly(
                        "The harbour market sells fresh fish from seven boats. Stalls are let by the office alone.",
                        "Share this article",
                        "The choir 🎵 rehearses in the customs house beside the quay.");
        assertThat(page.select("article p.furniture").eachText()).containsExactly("Share this article");
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".notice")).isEmpty();
    }

    @Test
    void exactlyTheCitedSpanIsMarked() {
        assertThat(marked("harbour market sells")).isEqualTo("harbour market sells");
        assertThat(marked("🎵")).isEqualTo("🎵");
        assertThat(marked(text())).isEqualTo(text());
    }

    @Test
    void aSpanAcrossLineEndsIsMarkedInOnePiece() {
        String across = "Stalls are let by the office alone.\n\nShare this article\n\nThe choir";

        assertThat(marked(across)).isEqualTo(across);
        assertThat(marked("\n\nShare")).isEqualTo("\n\nShare");
        assertThat(marked("alone.\n")).isEqualTo("alone.\n");
    }

    @Test
    void aVersionAloneMarksNothing() {
        Document page = site.page(MARKET + "?version=" + version());

        assertThat(page.select("mark, .notice")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start=a&end=b",
                "start=&end=",
                "start=5",
                "end=5",
                "start=-1&end=5",
                "start=5&end=5",
                "start=9&end=5",
                "start=0&end=100000",
                "start=99999999999&end=999999999999",
                "start=1.5&end=2",
                "start=%00&end=%ff"
            })
    void offsetsThatPointNowhereAreTold(String offsets) {
        HttpResponse<String> response = site.get(MARKET + "?version=" + version() + "&" + offsets);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".notice").text()).contains("points at no place");
    }

    @Test
    void offsetsInsideACharacterAreTold() {
        int note = text().indexOf("🎵");

        Document into = site.page(place(version(), note - 3, note + 1));
        Document outOf = site.page(place(version(), note + 1, note + 5));

        assertThat(into.select("mark")).isEmpty();
        assertThat(outOf.select("mark")).isEmpty();
        assertThat(outOf.select(".notice").text()).contains("points at no place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version=&start=0&end=3", "version=sha256:zz&start=0&end=3", "start=0&end=3", "version=x"})
    void offsetsWithoutAVersionMeanNothing(String query) {
        Document page = site.page(MARKET + "?" + query);

        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".notice").text()).contains("names no version");
        assertThat(page.select("article p")).hasSize(3);
    }

    @Test
    void anEarlierVersionIsShownWithANoticeForAsLongAsItIsKept() {
        String version = version();
        int start = text().indexOf("Stalls");
        site.write("markets/market.txt", "The market is closed.\n");
        site.update();

        Document kept = site.page(place(version, start, start + 6));
        assertThat(kept.select("#cited").text()).isEqualTo("Stalls");
        assertThat(kept.select(".notice").text()).contains("has changed since it was quoted");

        site.write("markets/market.txt", "The market is open again.\n");
        site.update();
        Document gone = site.page(place(version, start, start + 6));
        assertThat(gone.select("mark")).isEmpty();
        assertThat(gone.select("article p").text()).isEqualTo("The market is open again.");
        assertThat(gone.select(".notice").text()).contains("is not kept");
    }

    @Test
    void theTextOfAnotherDocumentIsNeverShownAsThisOne() {
        String others = Site.header(site.get("/api/v1/documents/library/text"), "Footnote-Version");

        Document page = site.page(place(others, 0, 10));

        assertThat(page.select("article").text()).doesNotContain("lantern");
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".notice").text()).contains("not kept");
    }

    @Test
    void aWithdrawnDocumentSaysSo() {
        site.write("old.md", "---\ntitle: The old tariff\nwithdrawn: true\n---\nStalls cost nine shillings a week.\n");
        site.update();

        assertThat(site.page("/documents/old").select(".notice").text()).contains("has been withdrawn");
    }

    @Test
    void aSupersededDocumentSaysSo() {
        site.write("candle-library.md", "The candle library is shut after dark.\n");
        site.update();

        assertThat(site.page("/documents/candle-library").select(".notice").text())
                .contains("has been superseded by 'library'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "a%2Fb", "%3Cscript%3E"})
    void anUnknownDocumentIsAPageToo(String id) {
        HttpResponse<String> response = site.get("/documents/" + id);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Site.header(response, "Content-Type")).startsWith("text/html");
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("Unknown document");
        assertThat(response.body()).doesNotContain("<script>");
    }

    private String text() {
        return site.get("/api/v1/documents/markets-market/text").body();
    }

    private String version() {
        return Site.header(site.get("/api/v1/documents/markets-market/text"), "Footnote-Version");
    }

    private String marked(String words) {
        int start = text().indexOf(words);
        var marks = site.page(place(version(), start, start + words.length())).select("mark");
        assertThat(marks).hasSize(1);
        assertThat(marks.attr("id")).isEqualTo("cited");
        return marks.getFirst().wholeText();
    }

    private static String place(String version, int start, int end) {
        return MARKET + "?version=" + version + "&start=" + start + "&end=" + end;
    }
}
