package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final String PAGE = """
            # School *places*

            Every child
            gets a place.

            - Apply early.
              - By post.
              - Online at [the portal](https://example.org "Portal").

              It is free.
            2. Wait.

            ## Fees

            | Age | Fee |
            |-----|----:|
            | 4   | £0  |
            | 11  | `£5` |

            ![A school gate](gate.jpg)

            > She said *so*.
            """;

    @Test
    void aPageIsItsRenderedWordsBlockByBlock() {
        assertThat(Reading.markdown(PAGE))
                .containsExactly(
                        "heading 1: School places",
                        "paragraph: Every child gets a place.",
                        "list item: Apply early.",
                        "list item: By post.",
                        "list item: Online at the portal.",
                        "paragraph: It is free.",
                        "list item: Wait.",
                        "heading 2: Fees",
                        "furniture: Age | Fee",
                        "table row: 4 | £0",
                        "table row: 11 | £5",
                        "furniture: A school gate",
                        "paragraph: She said so.");
    }

    @Test
    void theTextIsItsBlocksWithNothingButLineEndsBetweenThem() {
        PageText page = new MarkdownReader(FurnitureFinder.standard()).read(PAGE);

        assertThat(page.text())
                .startsWith("School places\n\nEvery child gets a place.\n\nApply early.\nBy post.\nOnline")
                .contains("Age | Fee\n\n4 | £0\n11 | £5\n\nA school gate\n\n");
        int end = 0;
        for (Block block : page.blocks()) {
            assertThat(page.text().substring(end, block.span().start())).matches("\n*");
            assertThat(block.span().of(page.text()))
                    .isEqualTo(block.span().of(page.text()).strip());
            end = block.span().end();
        }
        assertThat(end).isEqualTo(page.text().length());
    }

    @Test
    void aTableRowIsSearchedWithTheNamesOfItsColumns() {
        PageText page = new MarkdownReader(FurnitureFinder.standard()).read(PAGE);

        assertThat(page.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.TABLE_ROW)
                .extracting(Block::searched)
                .containsExactly("Age: 4; Fee: £0", "Age: 11; Fee: £5");
    }

    @Test
    void anAnnouncedCaptionIsFurniture() {
        assertThat(Reading.markdown("Image caption,\n\nThe gate in May\n\nThe gate is shut."))
                .containsExactly(
                        "furniture: Image caption,", "furniture: The gate in May", "paragraph: The gate is shut.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void headingsKeepTheirLevel(int level) {
        assertThat(Reading.markdown("#".repeat(level) + " Fees")).containsExactly("heading " + level + ": Fees");
    }

    @Test
    void underlinedLinesAreHeadingsToo() {
        assertThat(Reading.markdown("Places\n===\n\nFees\n---"))
                .containsExactly("heading 1: Places", "heading 2: Fees");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Notes\\n# Fees\\n# More | Fees",
                "No heading.               | ''",
                "# Hous&shy;ing&nbsp;*now* | Housing now",
                "# &#8203;\\n# Fees        | Fees",
                "<h1>Fees</h1>              | Fees"
            })
    void theFirstHeadingOfLevelOneIsTheTitle(String text, String title) {
        String lines = text.replace("\\n", "\n");

        assertThat(new MarkdownReader(FurnitureFinder.standard()).read(lines).ownTitle())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A gate](gate.jpg)",
                "![A gate][1]\n\n[1]: gate.jpg",
                "[![A gate](gate.jpg)](https://example.org)",
                "![A](a.jpg) ![gate](b.jpg)",
                "![A](a.jpg)\n[![gate](b.jpg)](c)"
            })
    void imagesThatStandAloneAreFurniture(String image) {
        assertThat(Reading.markdown(image)).containsExactly("furniture: A gate");
    }

    @Test
    void anImageAmongWordsIsLeftOut() {
        assertThat(Reading.markdown("Press ![Save](s.png) now.")).containsExactly("paragraph: Press now.");
        assertThat(Reading.markdown("![](blank.png)")).isEmpty();
    }

    @Test
    void furnitureIsKnownByItsWordingWhateverItsMarks() {
        assertThat(Reading.markdown("## Share this\n\n- [Facebook](https://example.org/f)\n\n**Advertisement**"))
                .containsExactly("furniture: Share this", "furniture: Facebook", "furniture: Advertisement");
    }

    @Test
    void codeIsKeptAsItStands() {
        assertThat(Reading.markdown("```sh\nmake *all*\nmake <b>\n```\n\n    indented `x`\n"))
                .containsExactly("paragraph: make *all*\nmake <b>", "paragraph: indented `x`");
    }

    @Test
    void rawHtmlIsItsWordsWithoutScriptsAndComments() {
        assertThat(Reading.markdown("""
                <div class="x"><p>Open &amp; free.</p><script>alert("no")</script></div>

                <!-- not this -->

                A <b>bold</b> move<!-- nor this -->.
                """)).containsExactly("paragraph: Open & free.", "paragraph: A bold move.");
    }

    @Test
    void aBlockOfRawHtmlIsReadAsAPieceOfAPage() {
        assertThat(Reading.markdown("""
                <h1 align="center">Fees</h1>

                <table><tr><th>Age</th><th>Fee</th></tr><tr><td>4</td><td>£0</td></tr></table>

                <ul><li>One.</li><li hidden>Secret.</li></ul>
                """))
                .containsExactly("heading 1: Fees", "furniture: Age | Fee", "table row: 4 | £0", "list item: One.");
    }

    @Test
    void aLineBreakOfAnyKindPartsWords() {
        assertThat(Reading.markdown("one\ntwo\\\nthree  \nfour<br>five<br/>six <BR /> seven"))
                .containsExactly("paragraph: one two three four five six seven");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "* ", "- > "})
    void nestingWithoutEndCostsNothingButTheNesting(String opening) {
        assertThat(Reading.markdown("First.\n\n" + opening.repeat(100_000) + "deep\n\nLast."))
                .startsWith("paragraph: First.")
                .endsWith("paragraph: Last.");
    }

    @Test
    void emphasisWithoutEndKeepsItsWords() {
        String deep = "*a ".repeat(30_000) + "b" + "*".repeat(30_000);

        assertThat(Reading.markdown(deep)).singleElement().asString().contains("a a a b");
    }
}
