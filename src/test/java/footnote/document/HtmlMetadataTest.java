package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an HTML page says of itself: where it comes from, and in which encoding it is.
class HtmlMetadataTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @Test
    void anArticleIsDescribedInJson() {
        assertThat(provenance("""
                <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "x"},
                {"@type": ["NewsArticle"], "headline": "The lido\\u00A0reopens", "datePublished": "2024-03-12T23:30:00+01:00",
                "author": [{"name": "Rosa Lind"}, "Oscar Ford"], "publisher": {"name": "Elmford Times"}}]}</script>
                <meta property="og:title" content="Other"><meta name="author" content="Other">
                <link rel=canonical href="https://example.org/lido">
                """))
                .returns("The lido reopens", Provenance::title)
                .returns("Elmford Times", Provenance::publisher)
                .returns("Rosa Lind, Oscar Ford", Provenance::author)
                .returns(DAY, Provenance::date)
                .returns(DocumentKind.OTHER, Provenance::kind)
                .returns(URI.create("https://example.org/lido"), Provenance::url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-03-12T09:00Z'>",
                "<meta name='DC.date.issued' content='2024-03-12'>",
                "<meta name=dcterms.issued content='2024-03-12'>",
                "<meta name=date content='2024-03-12 09:00'>",
                "<time itemprop=datePublished datetime='2024-03-12'>12 March</time>",
                "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": \"2024-03-12\"}</script>",
                "<meta name=dc.date content='12/3/2024'><meta name=date content='2024-03-12'>"
            })
    void theDayOfPublicationIsTakenWhereItIsSaidInIsoForm(String head) {
        assertThat(provenance(head).date()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=date content='12 March 2024'>",
                "<meta name=date content='2024'>",
                "<meta property='article:modified_time' content='2024-03-12'>",
                "<time datetime='2024-03-12'>12 March</time>",
                "<script type='application/ld+json'>{\"@type\": \"Event\", \"datePublished\": \"2024-03-12\"}</script>",
                "<script type='application/ld+json'>{\"@type\": \"Article\", \"datePublished\": </script>"
            })
    void anotherDateIsNotTakenForIt(String head) {
        assertThat(provenance(head).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<title>Lido | Elmford</title><meta property=og:site_name content=Elmford>; Lido",
                "<title>Lido | Elmford</title>; Lido | Elmford",
                "<title>The lido - Elmford</title><h1>The lido</h1>; The lido",
                "<title>Elmford</title><h1>The lido</h1>; Elmford",
                "<h1>The lido</h1>; The lido",
                "<meta property=og:title content='Lido – Elmford'><meta property=og:site_name content=Elmford>; Lido",
                "<p>x</p>; a.html"
            })
    void theTitleIsThatOfThePageWithoutThatOfTheSite(String head, String title) {
        assertThat(provenance(head).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "/lido, https://example.org/b, https://example.org/b",
        "javascript:alert(1), '', ",
        "ftp://example.org/a, '', ",
        "https://example.org/a, https://example.org/b, https://example.org/a"
    })
    void theAddressIsTheCanonicalOneOfTheWeb(String canonical, String openGraph, URI expected) {
        assertThat(provenance("<link rel=canonical href='" + canonical + "'><meta property=og:url content='" + openGraph
                                + "'>")
                        .url())
                .isEqualTo(expected);
    }

    @Test
    void theSidecarGoesBeforeThePage() {
        byte[] page = "<!doctype html><title>The lido</title><meta name=author content=Rosa><p>x".getBytes(UTF_8);

        assertThat(Reading.file("a.html", page, "title: Fees").document().provenance())
                .returns("Fees", Provenance::title)
                .returns("Rosa", Provenance::author);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, <meta charset=windows-1252>",
        "windows-1252, <META CHARSET='ISO-8859-1'>",
        "windows-1252, <meta http-equiv=Content-Type content='text/html; charset=latin1'>",
        "ISO-8859-15, <meta charset=ISO-8859-15>",
        "UTF-8, ''",
        "UTF-8, <meta charset=utf-16>",
        "UTF-8, <!-- <meta charset=latin1> -->",
        "UTF-16, ''",
        "Shift_JIS, <meta charset=shift_jis>"
    })
    void theEncodingIsTheDeclaredOne(String encoding, String declaration) {
        String words = encoding.startsWith("S") ? "\u30D7\u30FC\u30EB" : "Caf\u00E9";
        byte[] page = ("<!doctype html>" + declaration + "<p>" + words).getBytes(Charset.forName(encoding));

        assertThat(Reading.file("a.html", page, "").document().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, '', is not valid UTF-8 from byte",
        "windows-1252, <meta charset=klingon>, declares the encoding 'klingon'",
        "windows-1252, <meta charset=utf-8>, is not valid UTF-8"
    })
    void anEncodingIsNotGuessed(String encoding, String declaration, String message) {
        byte[] page = ("<!doctype html>" + declaration + "<p>Caf\u00E9 x").getBytes(Charset.forName(encoding));

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.file("a.html", page, ""))
                .withMessageContaining(message)
                .returns(Reason.NOT_UTF_8, UnreadableDocumentException::reason);
    }

    private static Provenance provenance(String head) {
        return Reading.file("a.html", "<!doctype html><head>" + head + "<p>The pool is open.")
                .document()
                .provenance();
    }
}
