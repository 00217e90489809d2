package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapeTest {
    private final LineShape shape = new LineShape(FurnitureRules.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Menu ! ONE_WORD",
                "Garden waste ! TWO_WORDS",
                "The bin is emptied on Friday, come rain or shine. ! SENTENCE",
                "Where is it? ! ENDS_AS_QUESTION",
                "Bring these: ! ENDS_WITH_COLON",
                "Book your place ! COMMAND",
                "Book your place by Friday. ! COMMAND_SENTENCE",
                "NEWS SPORT WEATHER ! ALL_CAPITALS",
                "HomeNewsSportWhat's On ! GLUED_WORDS",
                "Home > Bins > Garden ! BREADCRUMB",
                "Home | Bins | Garden ! SEPARATORS",
                "Salary: £33,966 ! LABELLED_VALUE",
                "By Anne Other ! BYLINE",
                "Education correspondent ! BYLINE",
                "Last updated 4 April 2024 ! DATELINE",
                "Tues 4 April 2024, 09:30 GMT ! DATELINE",
                "01632 960114 ! TELEPHONE_OR_EMAIL",
                "library@town.example ! TELEPHONE_OR_EMAIL",
                "It opens at 9.30am ! TIME",
                "£48 a year ! MONEY",
                "Comments (17) ! COUNT_IN_BRACKETS",
                "Follow us on Instagram ! STRONG_WEBSITE_WORD",
                "Comments are closed. ! TELLING_WORDING",
                "Read more ! WORDING",
                "Was this page useful? ! HINT"
            })
    void aSignIsReadFromALine(String line, LineSign sign) {
        assertThat(of(line)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "14 ! DATELINE",
                "The fair is on 4 April ! DATELINE",
                "Reporters were sent ! BYLINE",
                "Books are lent for a month. ! COMMAND_SENTENCE",
                "He came. ! SENTENCE",
                "and so to bed ! CAPITALISED_WORDS"
            })
    void aSignIsNotReadWhereThereIsNone(String line, LineSign sign) {
        assertThat(of(line)).doesNotContain(sign);
    }

    @Test
    void aBulletIsASignThoughItIsNoPartOfTheLine() {
        assertThat(shape.of(new PageLine("the form", true, false, false))).contains(LineSign.BULLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024 ", "20242024", "on at ", "( ", "a > ", "aB", "| ", "By "})
    void aHostileLineIsReadInGoodTime(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(piece.repeat(20_000) + "?"));
    }

    private EnumSet<LineSign> of(String line) {
        return shape.of(new PageLine(line, false, false, false));
    }
}
