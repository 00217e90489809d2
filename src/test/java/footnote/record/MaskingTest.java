package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.PersonalData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken out of texts before they are written down, and what is left in them.
class MaskingTest {
    private final Masking masking = new Masking();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to ann.reed@example.org, please          | Write to [e-mail], please
            my email is ann @ example.co.uk                | my email is [e-mail]
            it is ann [at] example [dot] org               | it is [e-mail]
            ring me on 020 7946 0123                       | ring me on [telephone number]
            call +44 (0)7700 900123 after six              | call [telephone number] after six
            NI QQ 12 34 56 C, what am I owed?              | NI [National Insurance number], what am I owed?
            my NHS number is 943 476 5919                  | my NHS number is [NHS number]
            paid with 4111 1111 1111 1111                  | paid with [card number]
            sort code 20-00-00, account 12345678           | sort code [sort code], account [account number]
            GB33 BUKB 2020 1555 5555 55 was charged        | [account number] was charged
            reference 2026123456, where is it?             | reference [number], where is it?
            when are bins emptied at RM1 3BD               | when are bins emptied at [postcode]
            who looks after 12 Acacia Avenue?              | who looks after [address]?
            who lives at 12b, Old Mill Lane, RM1 3BD?      | who lives at [address]?
            DOB 03.05.19                                   | DOB [date of birth]
            she was born on 3/5/2019, which school?        | she was born on [date of birth], which school?
            she was born on the 3rd of May 2019            | she was born on the [date of birth]
            date of birth: 2019-05-03                      | date of birth: [date of birth]
            My name is Ann Reed and I rent. Is Reed known? | My name is [name] and I rent. Is [name] known?
            my name is ann reed, when does it open?        | my name is [name], when does it open?
            I'm Ann Reed and I foster                      | I'm [name] and I foster
            my daughter Molly has epilepsy                 | my daughter [name] has epilepsy
            what does my son, Jack, get?                   | what does my son, [name], get?
            """)
    void whatTellsWhoSomebodyIsIsMaskedWhereItIsTyped(String typed, String masked) {
        assertThat(typed(typed)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How large a loan did the council ask for?",
                "What happened on 16 and 17 September 2024?",
                "Between 2018-2023, and on 2024-09-16 and 16/09/2024, how much was added?",
                "Was it £54,000,000 or £53.8 million?",
                "Who is Oscar Ford?",
                "my daughter is 9 and has epilepsy",
                "What does form SC1 mean for A12 traffic?",
                "How many children were born in 2019?",
                "How many of the 200 people in the park left?",
            })
    void aQuestionAboutNobodyIsLeftAsItIs(String typed) {
        assertThat(typed(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my birthday: every 3 of the year, 19",
                "her names are Ann and Bo",
                "Ring 12345678, 020 7946 0123, QQ123456C, at 12 King's Road",
                "im Ann, I'm Bo, my son is called Jack Reed and his name's Tom",
            })
    void nothingIsLeftThatWouldBeFoundToBePersonal(String typed) {
        assertThat(typed(typed))
                .satisfies(masked -> assertThat(new PersonalData().isIn(masked)).isFalse());
    }

    @Test
    void whatCannotBeCutOutIsWithheldAsAWhole() {
        assertThat(typed("born at 3 in the afternoon, what is he called?")).isEqualTo(Masking.WITHHELD);
    }

    @Test
    void aNameThatWasGivenBeforeIsKnown() {
        GivenNames names = masking.names(List.of("My name is Ann Reed", "I'm with my husband Bartholomew"));

        assertThat(masking.typed("Does Ann's claim or REED's stand? Bartholomew asks. Annual?", names))
                .isEqualTo("Does [name]'s claim or [name]'s stand? [name] asks. Annual?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to planning@example.org.               | Write to [e-mail].
            Telephone: 020 7946 0000 or (01708) 946 000. | Telephone: [telephone number] or [telephone number].
            Born in 1950, NI number QQ123456C            | Born in 1950, NI number [National Insurance number]
            His date of birth is 3 May 1950.             | His date of birth is [date of birth].
            She lives at 12 Acacia Avenue, RM1 3BD.      | She lives at [address].
            Card 4111-1111-1111-1111 was used.           | Card [card number] was used.
            """)
    void aDocumentsWordsAreMaskedWhereTheyAreSureToTellOfSomebody(String quoted, String masked) {
        assertThat(masking.quoted(quoted)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am Oscar Ford, and my name is known.",
                "The library at RM1 3BD opened on 3 May 1950.",
                "The town hall stands in Main Road.",
                "It cost £12,345,678 in 2018-2023, case 20180012345.",
                "Reference 12345678 of 16/09/2024.",
            })
    void aDocumentsWordsAreLeftWhereTheyMayTellOfAnythingElse(String quoted) {
        assertThat(masking.quoted(quoted)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1 ", "12 A ", "my ", "a.b-", "@", "a.@", "(at) ", "I'm A", "my son "})
    @Timeout(10)
    void aLongTextTakesNoLongerThanItsLength(String piece) {
        String text = "a@" + piece.repeat(20_000);

        assertThat(masking.quoted(text)).isNotEmpty();
        assertThat(typed(text.substring(0, 1_000))).isNotEmpty();
    }

    private String typed(String text) {
        return masking.typed(text, masking.names(List.of(text)));
    }
}
