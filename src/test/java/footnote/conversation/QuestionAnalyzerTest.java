package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionAnalyzerTest {
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root);
        folder.with("a.txt", "The council closed its libraries in Croydon. The inspector visited Preston in 2023.")
                .update();
    }

    @Test
    void functionWordsAreNotLookedFor() {
        assertThat(analysis("Could you please tell me what it's about, and who has been there?")
                        .terms())
                .isEmpty();
        assertThat(analysis("Why did the council close its libraries?").terms())
                .extracting(QuestionTerm::term)
                .containsExactly("council", "close", "librari");
    }

    @Test
    void aTermIsKeptOnceWithTheWordItWasAskedBy() {
        assertThat(analysis("Which libraries? The library's libraries?").terms())
                .containsExactly(new QuestionTerm("librari", "libraries", 1));
    }

    @Test
    void wordsWithACapitalInsideTheQuestionAreNames() {
        QuestionAnalysis analysis = analysis("Did inspectors visit Preston or Croydon?");

        assertThat(analysis.names()).containsExactly("preston", "croydon");
    }

    @Test
    void aCapitalAtTheStartOrInAShoutedQuestionMakesNoName() {
        assertThat(analysis("Libraries closed. Inspectors visited?").names()).isEmpty();
        assertThat(analysis("DID INSPECTORS VISIT PRESTON?").names()).isEmpty();
    }

    @Test
    void termsWithADigitAreNumbers() {
        QuestionAnalysis analysis = analysis("Did the council owe £54m in 2018-23?");

        assertThat(analysis.numbers()).containsExactly("54", "2018", "2023");
        assertThat(analysis.names()).isEmpty();
    }

    @Test
    void inARambleTheSentenceThatAsksCountsFull() {
        QuestionAnalysis analysis =
                analysis("My aunt from Preston read there in 2019. The council was rude. Why are libraries closed?");

        assertThat(analysis.terms())
                .extracting(QuestionTerm::term, QuestionTerm::weight)
                .contains(tuple("aunt", 0.3), tuple("council", 0.3), tuple("librari", 1.0), tuple("close", 1.0));
        assertThat(analysis.names()).isEmpty();
        assertThat(analysis.numbers()).isEmpty();
        assertThat(analysis.wanted()).isEqualTo(AnswerType.REASON);
    }

    @Test
    void aTermOfTheSceneThatIsAskedAboutCountsFull() {
        assertThat(analysis("I love libraries. Why are libraries closed?").terms())
                .contains(new QuestionTerm("librari", "libraries", 1));
    }

    @Test
    void withoutAnyQuestionMarkEverySentenceAsks() {
        assertThat(analysis("The council. Its libraries.").terms())
                .extracting(QuestionTerm::weight)
                .containsExactly(1.0, 1.0);
    }

    @Test
    void misspeltWordsAreMended() {
        QuestionAnalysis analysis = analysis("Why did the cuoncil close its libarries?");

        assertThat(analysis.corrected()).isEqualTo("Why did the council close its libraries?");
        assertThat(analysis.question().text()).contains("cuoncil");
        assertThat(analysis.terms()).extracting(QuestionTerm::term).containsExactly("council", "close", "librari");
    }

    @Test
    void namesNumbersAndKnownWordsAreNotMended() {
        String question = "Did the counsellor of Crodon visit the library in 2032?";

        assertThat(analysis(question).corrected()).isEqualTo(question);
    }

    @Test
    void aQuestionOfOneWordHasOneTerm() {
        QuestionAnalysis analysis = analysis("libraries");

        assertThat(analysis.terms()).containsExactly(new QuestionTerm("librari", "libraries", 1));
        assertThat(analysis.wanted()).isEqualTo(AnswerType.ANY);
    }

    private QuestionAnalysis analysis(String question) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return analyzer.analyze(Question.of(question), snapshot);
        }
    }
}
