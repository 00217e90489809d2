package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    @ParameterizedTest
    @CsvSource({
        "decided, decision, true",
        "borrowing, borrowed, true",
        "inspection, inspector, true",
        "studies, study, true",
        "agreed, agree, true",
        "rose, rises, true",
        "said, say, true",
        "children, child, true",
        "fell, rise, false",
        "careful, careless, false",
        "employer, employee, false",
        "council, councillor, false",
        "plan, plant, false",
        "needed, need, true",
        "used, use, true",
        "registration, registered, true",
        "nurse, worker, true",
        "worker, nurse, false",
        "warned, said, true",
        "said, warned, false",
        "rose, increased, true",
    })
    void aTextMayHaveOneWordWhereAClaimHasTheOther(String text, String claim, boolean carries) {
        assertThat(lexicon.carries(lexicon.stem(text), lexicon.stem(claim))).isEqualTo(carries);
    }

    @ParameterizedTest
    @CsvSource({"rose, fell, true", "opened, closed, true", "rose, opened, false", "up, down, true"})
    void oppositesAreKnownInEveryForm(String one, String other, boolean opposite) {
        assertThat(lexicon.areOpposite(lexicon.stem(one), lexicon.stem(other))).isEqualTo(opposite);
        assertThat(lexicon.areOpposite(lexicon.stem(other), lexicon.stem(one))).isEqualTo(opposite);
    }
}
