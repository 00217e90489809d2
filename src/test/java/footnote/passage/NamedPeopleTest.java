package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.passage.NamedPeople.Mention;
import footnote.passage.NamedPeople.Person;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is named in a text, and how it is known.
class NamedPeopleTest {
    private final NamedPeople people = new NamedPeople();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Did Mrs Okafor leave?                              | Okafor
            Cllr. Bamidele Okoro promised it.                  | Bamidele Okoro
            Should Ann Reed have resigned?                     | Ann Reed
            In May Tom Day resigned.                           | Tom Day
            The planning officer Xanthe Pugh wrote it.         | Xanthe Pugh
            The director, Xanthe Pugh, confirmed it.           | Xanthe Pugh
            Xanthe Pugh, the new chair of the trust, agreed.   | Xanthe Pugh
            Who is Xanthe Pugh?                                | Xanthe Pugh
            Xanthe Pugh was elected in May.                    | Xanthe Pugh
            What did Ben van der Merwe say to David J. Wilson? | Ben van der Merwe, David J. Wilson
            What is Ann Reed's plan?                           | Ann Reed
            """)
    void aPersonIsToldByATitleAGivenNameOrWhatIsSaidOfThem(String text, String names) {
        assertThat(people.in(text))
                .containsExactlyElementsOf(
                        Pattern.compile(", ").splitAsStream(names).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Severn Trent said so.",
                "Is Universal Credit paid monthly?",
                "Milton Keynes has Dial A Ride.",
                "Grace House is in Victoria Road.",
                "Hope Academy and the Florence Nightingale Hospital were inspected in March 2022.",
                "The Doncaster Free Press reported it.",
                "Stanhope Holdings bought Market Hall.",
                "The Chief Executive and Cabinet Member agreed."
            })
    void bodiesPlacesSchemesAndOfficesAreNoPeople(String text) {
        assertThat(people.in(text)).isEmpty();
    }

    @Test
    void aTitleOrAGivenNameTellsHowSomebodyIsCalled() {
        assertThat(people.mentions("Mr Patel, Lady Moss, Cllr Ann Reed, Tom Day and Sam Ash met."))
                .extracting(Mention::person, Mention::gender)
                .containsExactly(
                        tuple(new Person("Mr", "Patel"), Gender.HE),
                        tuple(new Person("Lady", "Moss"), Gender.SHE),
                        tuple(new Person("Cllr", "Ann Reed"), Gender.SHE),
                        tuple(new Person("", "Tom Day"), Gender.HE),
                        tuple(new Person("", "Sam Ash"), Gender.UNKNOWN));
    }

    @Test
    void whatOnlyLooksLikeANameIsNotCertain() {
        String text = "Xanthe Pugh wrote to Ann Reed’s office.";

        List<Mention> mentions = people.mentions(text);

        assertThat(mentions).extracting(Mention::certain).containsExactly(false, true);
        assertThat(mentions).extracting(mention -> mention.span().of(text)).containsExactly("Xanthe Pugh", "Ann Reed");
    }
}
