package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewAskedTest {
    private final ViewAsked views = new ViewAsked();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the council say about the pool?              | council
            What did Mrs Brook think of the plan?                  | mrs brook
            According to inspectors, is the pool safe?             | inspectors
            How many slots are left according to the head teacher? | head teacher
            What is the union's view on pay?                       | union
            What do the critics’ own verdict and the plan share?   | critics
            In the opinion of the unions, is the pay fair?         | unions
            how did ofsted react to it                             | ofsted
            """)
    void findsWhoseViewIsAskedFor(String question, String whose) {
        assertThat(views.in(question)).contains(whose);
    }

    @Test
    void aLongRunOfLettersCostsNothing() {
        assertThat(views.in("What does " + "a".repeat(900) + " mean, according to " + "b".repeat(50) + " (x)?"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does the pool open?",
                "What does the report cost?",
                "Which view does the tower offer?",
                "Did the council reply?",
                "What has the council done since Oscar Ford promised a review?"
            })
    void anybodysViewWillDoWhereNobodyIsNamed(String question) {
        assertThat(views.in(question)).isEmpty();
    }
}
