package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Span;
import footnote.passage.Sentence;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Passed;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceGateTest {
    private static final String PASSAGE = "The pool was mended in May. It opens on 3 June, and a ticket is £4.";

    @Test
    void aSentenceThatPassesHasTheOneThatCarriesItForItsFootnote() {
        assertThat(new WordedClaim(PASSAGE, "A ticket costs £4.").verdict())
                .asInstanceOf(InstanceOfAssertFactories.type(Passed.class))
                .satisfies(passed -> {
                    assertThat(passed.support())
                            .extracting(Sentence::span)
                            .containsExactly(new Span(28, PASSAGE.length()));
                    assertThat(passed.probability()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void twoNeighboursCarryWhatNeitherCarriesAlone() {
        assertThat(new WordedClaim(PASSAGE, "The pool opens on 3 June.").verdict())
                .asInstanceOf(InstanceOfAssertFactories.type(Passed.class))
                .satisfies(passed -> assertThat(passed.support()).hasSize(2));
    }

    @Test
    void aSentenceOfThePassagePassesAsItStands() {
        assertThat(new WordedClaim(PASSAGE, "It opens on 3 June, and a ticket is £4")
                        .readAs(-20)
                        .outcome())
                .isEqualTo("PASSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The club “leaked” – for years.                  | The club "leaked" - for years.                      | PASSED
            The club was shut in May.                       | The club was shut in May?                           | NOT_WHOLE
            The club was shut in May.                       | The club was “shut” in May.                         | NOT_SUPPORTED
            Ada Finch, said Ben Reed, shut the club.        | Ada Finch said Ben Reed shut the club.              | SPEAKER
            """)
    void otherMarksMayMakeItAnotherSentence(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).readAs(-20).outcome()).isEqualTo(outcome);
    }

    @Test
    void whatTheReaderDoesNotSeeSupportedIsDropped() {
        assertThat(new WordedClaim(PASSAGE, "A ticket costs £4.").readAs(-20).outcome())
                .isEqualTo("NOT_SUPPORTED");
    }

    @Test
    void theMessageNamesTheValue() {
        assertThat(new WordedClaim(PASSAGE, "A ticket costs £5.").verdict())
                .isEqualTo(new Dropped(
                        Reason.NUMBER_NOT_GIVEN, "The value “£5” is in none of the passages that were given."));
    }

    @Test
    void aNumberOfAnotherPassageIsNotThatOfTheCitedOne() {
        var claim = new WordedClaim(PASSAGE, "A ticket costs £5.");
        GivenPassage cited = claim.given(PASSAGE);

        assertThat(claim.verdict(cited, List.of(cited, claim.given("A swim is £5."))))
                .isEqualTo(new Dropped(Reason.VALUE_NOT_CITED, "The value “£5” is not in the passage that is cited."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council reopened the Forge youth club.    | The Forge youth club was opened again by the council.       | PASSED
            The council reopened the Forge youth club.    | The government reopened the Forge youth club.               | NEW_CONTENT
            The club was shut to save money.              | The club was closed to save money.                          | PASSED
            The club has nurses.                          | The club has workers.                                       | PASSED
            The club has workers.                         | The club has nurses.                                        | NEW_CONTENT
            The club was shut because the roof leaked.    | The club was shut.                                          | PASSED
            The club was shut. The roof leaked.           | The club was shut because the roof leaked.                  | NEW_CONTENT
            """)
    void newContentIsDroppedAndOtherWordsForTheSameAreNot(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).readAs(0).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The club was shut to save money for the roads.  | About the roads of the club.                        | NOT_WHOLE
            The club was shut to save money for the roads.  | The club was shut to save money for the.            | NOT_WHOLE
            The club was shut to save money for the roads.  | The club was shut to save money,.                   | NOT_WHOLE
            The club was shut to save money. Why was it shut? | Why was the club shut?                           | NOT_WHOLE
            The club was shut for poor training and bad luck. | Poor training and bad luck.                      | NOT_WHOLE
            Two teams run it: the roads desk and the parks desk. | The roads desk and the parks desk.             | NOT_WHOLE
            Ring Melton's desk before noon on Monday.       | Ring the desk before noon on Monday.                | PASSED
            The club (it leaked) was shut.                  | The club was shut (it leaked.                       | NOT_WHOLE
            The club was shut to save money for the roads.  | The club was shut and the club was shut.            | NOT_WHOLE
            The club was shut to save money for the roads.  | The club and the club was shut.                     | NOT_WHOLE
            The fee paid to each carer of Melton rises from £182 to £240. | The fee paid to each carer of Melton rises from. | NOT_WHOLE
            The club was shut to save money for the roads.  | The club was shut to save money.                    | PASSED
            The families live in flats.                     | There the families live in flats.                   | PASSED
            """)
    void whatIsNoWholeSentenceIsDropped(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @Test
    void oneWordThatNoListKnowsIsForTheReader() {
        var claim = new WordedClaim(
                "The inspectorate was impressed by the wards of Melton hospital.",
                "The inspectorate was struck by the wards of Melton hospital.");

        assertThat(claim.outcome()).isEqualTo("PASSED");
        assertThat(claim.readAs(-1).outcome()).isEqualTo("NOT_SUPPORTED");
    }

    @Test
    void theSignsTellAllThatIsAgainstAClaim() {
        var claim = new WordedClaim(PASSAGE, "The zoo may open on 4 June.");
        GateSigns signs =
                new SentenceGate(new SupportScorer((_, _) -> List.of())).signs(claim.claim(), claim.given(PASSAGE));

        assertThat(signs.against()).contains(Reason.VALUE_NOT_CITED, Reason.MODALITY);
        assertThat(signs.missing()).isBetween(0.3, 1.0);
        assertThat(signs.values())
                .containsExactly(signs.missing(), Math.log1p(signs.against().size()));
    }
}
