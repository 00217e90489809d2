package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which dates near the top of a page are offered as its own.
class DatelinesTest {
    private static final String PROSE =
            "\n\nThe lido reopens on 9 June 2025, the council said, after two years in which it was lined again.\n";

    @Test
    void theSuggestionSaysWhatWasFoundAndWhatToDo() {
        assertThat(Reading.file("council.txt", "The lido\n\nPublished 12 March 2024" + PROSE)
                        .suggestions())
                .containsExactly(
                        "council.txt looks dated 12 March 2024 (“Published 12 March 2024”): write date: 2024-03-12"
                                + " into council.txt.meta.yaml if that is right.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published 12 March 2024             | 2024-03-12",
                "Published: Tuesday 12th March, 2024 | 2024-03-12",
                "PUBLISHED ON 12 MAR 2024            | 2024-03-12",
                "First published 12 March 2024, 9:05am GMT | 2024-03-12",
                "12 March 2024                       | 2024-03-12",
                "12 March 2024, 10:15                | 2024-03-12",
                "10:15, 12 March 2024                | 2024-03-12",
                "March 12, 2024 at 10:15 am          | 2024-03-12",
                "2024-03-12                          | 2024-03-12",
                "Date: 12 September 2024             | 2024-09-12",
                "By Rosa Lind, 5 June 2021           | 2021-06-05",
                "By Rosa Lind and Oscar Ford – 5 June 2021 | 2021-06-05",
                "5 June 2021 by Rosa Lind            | 2021-06-05",
                "5 June 2021 · 4 min read            | 2021-06-05",
                "Press release: 1st of May 2020      | 2020-05-01",
                "Last updated: 25/4/2023             | 2023-04-25",
                "Updated 4.4.2023                    | 2023-04-04"
            })
    void aDatelineSaysHardlyMoreThanItsDate(String line, String date) {
        assertThat(Reading.file("a.txt", "The lido of the town\n\n" + line + PROSE)
                        .suggestions())
                .singleElement()
                .asString()
                .contains("write date: " + date + " into");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lido reopens on 9 June 2025.",
                "Meeting of 12 March 2024 in the town hall",
                "12 March",
                "March 2024",
                "30 February 2024",
                "12 March 1724",
                "13/13/2024",
                "Published: today",
                "Published 12 March 2024 and 14 March 2024",
                "Page 12 March 2024"
            })
    void anotherLineIsNone(String line) {
        assertThat(Reading.file("a.txt", "The lido of the town\n\n" + line + PROSE)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void adayThatCanBeReadInTwoWaysIsOfferedInBoth() {
        assertThat(Reading.file("a.txt", "The lido of the town\n\nLast updated: 3/4/2023" + PROSE)
                        .suggestions())
                .singleElement()
                .asString()
                .contains(
                        "looks dated 3 April 2023 or 4 March 2023", "write date: 2023-04-03 or date: 2023-03-04 into");
    }

    @Test
    void twoDatesOfPublicationSuggestNothing() {
        assertThat(Reading.file("a.txt", "Published 12 March 2024\n\nPosted 13 March 2024" + PROSE)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void theDayOfPublicationGoesBeforeThatOfAnUpdate() {
        assertThat(Reading.file("a.txt", "Published 12 March 2024\n\nLast updated 13 May 2024" + PROSE)
                        .suggestions())
                .singleElement()
                .asString()
                .contains("2024-03-12")
                .doesNotContain("2024-05-13");
    }

    @Test
    void aDateFurtherDownIsNotThePages() {
        assertThat(Reading.file("a.txt", "One is a sentence.\n".repeat(8) + "12 March 2024" + PROSE)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void nothingIsSuggestedWhereTheDateIsKnown() {
        String text = "Published 12 March 2024" + PROSE;

        assertThat(Reading.file("a.txt", text.getBytes(UTF_8), "date: 2024-03-13")
                        .suggestions())
                .isEmpty();
        assertThat(Reading.file("a.txt", text.getBytes(UTF_8), "title: x").suggestions())
                .hasSize(1);
        assertThat(Reading.file(
                                "a.html",
                                "<!doctype html><meta name=date content=2024-03-13><p>Published 12 March 2024</p>"
                                        + PROSE)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void aDateOfTheFilesOwnThatIsFarFromThePrintedOneIsDoubted() {
        String page = "<meta property=\"article:published_time\" content=\"2024-06-13\"><p>Published 12 March 2024</p>"
                + "<p>The lido opens in May.</p>";

        assertThat(Reading.file("a.html", page).suggestions())
                .singleElement()
                .asString()
                .contains("looks dated 12 March 2024", "though the file's own properties say 13 June 2024");
    }

    @Test
    void aHostileLineIsJudgedAtOnce() {
        for (String piece : new String[] {"by a", "published ", "12 march 20", " , ", "1:11 ", "mon ", "by x,"}) {
            assertThat(Reading.file("a.txt", piece.repeat(120 / piece.length()) + PROSE)
                            .suggestions())
                    .isEmpty();
        }
    }
}
