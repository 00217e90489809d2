package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import footnote.conversation.ResolvedQuestion.Exchange;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.index.SearchTerm;
import java.nio.file.Path;
import java.util.List;
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
        folder.with(
                        "a.txt",
                        "The council closed its libraries in Croydon. The inspector visited Preston in 2023 for the second time.")
                .update();
    }

    @Test
    void aMonthIsLookedForAndItsNamesakeIsNot() {
        assertThat(analysis("What did the council close in May?").terms())
                .extracting(QuestionTerm::term)
                .containsExactly("council", "close", "mai");
        assertThat(analysis("May the council close libraries?").terms())
                .extracting(QuestionTerm::term)
                .containsExactly("council", "close", "librari");
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
    void wordsWrittenInHasteAreReadAsTheyAreMeant() {
        assertThat(analysis("wot did teh council close pls").corrected())
                .isEqualTo("what did the council close please");
    }

    @Test
    void aSmallNumberIsReadAsTheDocumentsWriteIt() {
        assertThat(analysis("Did the 2nd library close?").corrected()).isEqualTo("Did the second library close?");
        assertThat(analysis("Did the 9th library close?").corrected()).isEqualTo("Did the 9th library close?");
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

    @Test
    void whatWasSaidBeforeIsSearchedForAndCountsLess() {
        var asked = new ResolvedQuestion(
                Question.of("Why did they close?"),
                "What about the libraries in Croydon?",
                "Why did they close?",
                List.of(new Exchange(
                        "What about the libraries in Croydon?", "The council closed its libraries in Croydon.")));

        try (IndexSnapshot snapshot = folder.snapshot()) {
            QuestionAnalysis analysis = analyzer.analyze(asked, snapshot);

            assertThat(analysis.terms()).extracting(QuestionTerm::term).containsExactly("close");
            assertThat(analysis.names()).isEmpty();
            assertThat(analysis.corrected()).isEqualTo("What about the libraries in Croydon? Why did they close?");
            assertThat(analysis.searched())
                    .containsExactly(
                            new SearchTerm("close", 2),
                            new SearchTerm("librari", 1.5),
                            new SearchTerm("croydon", 1.5),
                            new SearchTerm("council", 1));
        }
    }

    @Test
    void whatWasSaidOfAnotherTopicIsNotSearchedFor() {
        folder.with("b.txt", "Owls hoot at midnight. Owls eat mice and shrews in barns.")
                .update();
        var asked = new ResolvedQuestion(
                Question.of("Why did they close?"),
                "",
                "Why did they close?",
                List.of(
                        new Exchange("What about the libraries in Croydon?", "The council closed its libraries."),
                        new Exchange("What do owls eat?", "Owls eat mice and shrews.")));

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(analyzer.analyze(asked, snapshot).context())
                    .extracting(SearchTerm::term)
                    .containsExactly("librari", "croydon", "council", "close");
        }
    }

    @Test
    void aQuestionThatFitsAnotherDocumentTakesLessFromWhatWasSaid() {
        folder.with("b.txt", "Owls hoot at midnight. Owls eat mice and shrews in barns.")
                .update();
        var exchange =
                List.of(new Exchange("What about the libraries in Croydon?", "The council closed its libraries."));
        var other = new ResolvedQuestion(Question.of("What do owls eat?"), "", "What do owls eat?", exchange);
        var same = new ResolvedQuestion(Question.of("Are libraries dear?"), "", "Are libraries dear?", exchange);

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(analyzer.analyze(other, snapshot).context())
                    .first()
                    .satisfies(term -> assertThat(term.weight()).isCloseTo(0.6 * 1.5, within(1e-9)));
            assertThat(analyzer.analyze(same, snapshot).context()).first().isEqualTo(new SearchTerm("librari", 1.5));
        }
    }

    private QuestionAnalysis analysis(String question) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return analyzer.analyze(Question.of(question), snapshot);
        }
    }
}
