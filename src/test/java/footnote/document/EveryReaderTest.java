package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What holds for every reader and every text: blocks lie in the text, one after another, the text is canonical, and
/// reading twice gives the same.
class EveryReaderTest {
    private static final int TEXTS = 300;

    /// What texts are put together from, so that any kind of thing stands beside any other.
    private static final List<String> PIECES = List.of(
            "The lido reopens on 9 June.",
            "word",
            " ",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            ",",
            ";",
            "\"",
            "|",
            "# ",
            "- ",
            "1. ",
            "> ",
            "```\n",
            "    ",
            "| a | b |\n|---|---|\n",
            "<p>",
            "</p>",
            "<div class=share>",
            "</div>",
            "<br>",
            "<ul><li>",
            "</ul>",
            "<table><tr><th>a<th>b<tr><td>",
            "<td colspan=2 rowspan=3>",
            "</table>",
            "<h1>",
            "</h1>",
            "<nav>",
            "</nav>",
            "<main>",
            "<a href=x>",
            "</a>",
            "<dl><dt>",
            "<dd>",
            "<pre>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<button>",
            "<li>",
            "Image caption,\n",
            "Share this\n",
            "\u0301",
            "e\u0301",
            "\u00A0",
            "\u200B",
            "\u2028",
            "\u00AD",
            "\uD83D\uDE00",
            "\uD83D",
            "\u202E",
            "\u1100\u1161",
            "\f",
            "\u0000",
            "&nbsp;",
            "&#x301;",
            "&amp;",
            "12 March 2024");

    @TestFactory
    Stream<DynamicTest> whatIsReadHoldsTogether() {
        var furniture = FurnitureRules.standard();
        var plainText = new PlainTextReader(FurnitureFinder.of(furniture));
        return Stream.of(
                reading("plain text", plainText::read),
                reading("Markdown", new MarkdownReader(FurnitureFinder.of(furniture))::read),
                reading("HTML", new HtmlReader(FurnitureFinder.of(furniture))::read),
                reading("CSV", new CsvReader(furniture, plainText)::read));
    }

    private static DynamicTest reading(String name, Function<String, PageText> reader) {
        return DynamicTest.dynamicTest(name, () -> {
            var random = new Random(name.hashCode());
            for (int i = 0; i < TEXTS; i++) {
                String raw = IntStream.range(0, 1 + random.nextInt(60))
                        .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining());
                PageText page = reader.apply(raw);
                assertHoldsTogether(page, raw);
                assertThat(reader.apply(raw)).isEqualTo(page);
            }
        });
    }

    private static void assertHoldsTogether(PageText page, String raw) {
        assertThat(CanonicalText.of(page.text())).as(raw).isEqualTo(page.text());
        int end = 0;
        for (Block block : page.blocks()) {
            assertThat(block.span().start()).as(raw).isGreaterThanOrEqualTo(end);
            assertThat(block.span().fits(page.text())).as(raw).isTrue();
            assertThat(block.span()).as(raw).isEqualTo(block.span().trimmed(page.text()));
            end = block.span().end();
        }
    }
}
