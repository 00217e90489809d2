package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.AnswerType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeEvidenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIME   | The office closed in March.
            TIME   | The office closed in 2019.
            TIME   | Doors open at 9.30am
            TIME   | The visit took place last month.
            TIME   | Letters go out quarterly.
            AMOUNT | The gap is £71m.
            AMOUNT | They raised 11 million in two years.
            AMOUNT | A rise of 4%
            NUMBER | Twelve inspectors came.
            NUMBER | It has 47 beds.
            PERSON | The report names Claire Marsh as lead.
            PERSON | Cllr Ford apologised.
            PERSON | A spokesperson declined to comment.
            PLACE  | They meet in Romford.
            REASON | It closed because the roof leaked.
            REASON | Demand led to longer waits.
            ANY    | Anything at all.
            """)
    void isFoundInASentenceThatHasSomethingOfTheKind(AnswerType wanted, String sentence) {
        assertThat(TypeEvidence.has(wanted, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TIME   | The office may close.
            AMOUNT | The gap is large, and 11 people said so.
            NUMBER | The inspection of December 2023 was thorough.
            NUMBER | They came on 11 and 12 December 2023.
            PERSON | the roof leaks again
            PLACE  | It rained in the morning.
            REASON | The roof leaks.
            """)
    void isNotFoundInASentenceThatHasNone(AnswerType wanted, String sentence) {
        assertThat(TypeEvidence.has(wanted, sentence)).isFalse();
    }
}
