package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.conversation.InvalidQuestionException.Reason;
import footnote.document.ResourceLines;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {
    private final PersonalDetails details = new PersonalDetails();

    @ParameterizedTest
    @ValueSource(strings = {"personal-details.tsv", "personal-details-fresh.tsv"})
    void everySampleIsTakenForWhatItIs(String file) {
        List<String> samples = ResourceLines.of(PersonalDetailsTest.class, file);

        assertThat(samples).hasSizeGreaterThanOrEqualTo(60);
        assertThat(samples.stream()
                        .filter(sample -> sample.startsWith("innocent"))
                        .count())
                .isGreaterThanOrEqualTo(30);
        assertThat(samples.stream()
                        .filter(sample -> !sample.startsWith(told(sample.substring(sample.indexOf('\t') + 1)) + "\t")))
                .isEmpty();
    }

    private String told(String sample) {
        return details.in(sample)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .orElse("innocent");
    }

    @Test
    void oneWrongDigitIsNoNumberOfTheHealthService() {
        assertThat(details.in("943 476 5919")).contains(PersonalDetails.Kind.NHS_NUMBER);
        assertThat(details.in("943 476 5918")).isEmpty();
    }

    @Test
    void oneWrongDigitIsNoCard() {
        assertThat(details.in("4111 1111 1111 1111")).contains(PersonalDetails.Kind.CARD_NUMBER);
        assertThat(details.in("4111 1111 1111 1112")).isEmpty();
    }

    @Test
    void whoeverTypesAnyIsToldWhatItIsAndNothingOfIt() {
        assertThatExceptionOfType(InvalidQuestionException.class)
                .isThrownBy(() -> details.requireNone(Question.of("Ring me on 07700 900123")))
                .withMessage("Your question seems to hold a telephone number. Take it out and ask again."
                        + " Nothing of it was kept or passed on.")
                .satisfies(thrown -> assertThat(thrown.reason()).isEqualTo(Reason.PERSONAL_DATA));
    }

    @Test
    void aPostcodeAloneIsNobody() {
        details.requireNone(Question.of("Which ward is TW9 1AA in?"));

        assertThat(details.in("Which ward is Priya Patel of TW9 1AA in?"))
                .contains(PersonalDetails.Kind.POSTCODE_WITH_NAME);
    }
}
