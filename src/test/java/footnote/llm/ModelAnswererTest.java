package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.EverySentence;
import footnote.answer.Fallback;
import footnote.answer.Shelf;
import footnote.answer.ShortAnswer;
import footnote.answer.Wording;
import footnote.answer.Wording.By;
import footnote.llm.Ending.Reason;
import footnote.llm.SentenceCheck.Ruling;
import footnote.passage.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of what a model writes.
class ModelAnswererTest {
    private static final String WHEN = "When did the Mill Lane pool open?";
    private static final String OPENED = "The Mill Lane pool did open on 3 May 2021.";
    private static final String COST = "The Mill Lane pool was built for £4 million.";

    /// Shows what has the word 'pool' in it, resting on the first sentence of the first source that it cites.
    private static final SentenceCheck POOL = (sentence, sources) -> sentence.text()
                    .contains("pool")
            ? new Ruling.Shown(sources.get(sentence.sources().getFirst() - 1), List.of(first(sentence, sources)), 0.9)
            : new Ruling.Dropped("It is not about the pool.");

    private static final ModelSettings SETTINGS = ScriptedModel.settings("text");

    @TempDir
    private Path folder;

    private Shelf shelf;

    private static Sentence first(ModelSentence sentence, List<Source> sources) {
        return sources.get(sentence.sources().getFirst() - 1)
                .passage()
                .sentences()
                .getFirst();
    }

    @BeforeEach
    void index() throws IOException {
        shelf = Shelf.of(folder, "---\ndate: 2021-05-04\n---\n" + OPENED, "---\ndate: 2020-01-02\n---\n" + COST);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aSentenceThatPassesIsShownWithTheWordsItRestsOn() {
        Grounded answer = ask(WHEN, new ScriptedModel("On 3 May 2021 the pool opened [1]."));

        assertThat(answer.sentences())
                .containsExactly(new AnswerSentence("On 3 May 2021 the pool opened.", List.of(1), 0.9));
        assertThat(answer.citations())
                .extracting(citation -> citation.quotation().text())
                .containsExactly(OPENED);
        assertThat(answer.shortAnswer()).isNotNull();
        assertThat(answer.wording().by()).isEqualTo(By.MODEL);
        assertThat(answer.wording().model()).hasValueSatisfying(model -> {
            assertThat(model.name()).isEqualTo("scripted");
            assertThat(model.prompt()).matches("[0-9a-f]{12}");
        });
    }

    @Test
    void aSentenceThatFailsIsDroppedAndCounted() {
        Grounded answer =
                ask(WHEN, new ScriptedModel("The pool opened in May [1]. Children cheered [1]. The pool is new [1]."));

        assertThat(answer.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly("The pool opened in May.", "The pool is new.");
        assertThat(answer.citations()).hasSize(1);
        assertThat(answer.wording().model()).hasValueSatisfying(model -> {
            assertThat(model.written()).isEqualTo(3);
            assertThat(model.dropped()).isEqualTo(1);
        });
    }

    @Test
    void whereTheFirstSentenceFallsTheDocumentsAreQuotedAndNoMoreIsRead() {
        var model = new ScriptedModel("Children cheered [1]. " + "The pool opened in May [1]. ".repeat(40));

        Grounded answer = ask(WHEN, model);

        assertQuoted(answer, Fallback.UNSUPPORTED);
        assertThat(model.read()).isLessThan(12);
    }

    @Test
    void whereMostOfItFallsTheDocumentsAreQuoted() {
        assertQuoted(
                ask(WHEN, new ScriptedModel("The pool opened in May [1]. Children cheered [1]. It rained [1].")),
                Fallback.UNSUPPORTED);
    }

    @Test
    void aModelThatFindsNothingIsNotBelieved() {
        assertQuoted(ask(WHEN, new ScriptedModel("NOT SAID")), Fallback.WROTE_NOTHING);
        assertQuoted(ask(WHEN, new ScriptedModel("\n\n[1]")), Fallback.WROTE_NOTHING);
    }

    @Test
    void aSentenceThatIsRepeatedIsPassedOver() {
        Grounded answer = ask(
                WHEN,
                new ScriptedModel("The pool opened in May [1]. The pool opened in May [1]. The pool is new [1]."));

        assertThat(answer.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly("The pool opened in May.", "The pool is new.");
        assertThat(answer.wording().model())
                .hasValueSatisfying(model -> assertThat(model.written()).isEqualTo(2));
    }

    @Test
    void aModelThatRepeatsItselfIsStopped() {
        var model = new ScriptedModel("The pool opened in May [1]. ".repeat(1_000));

        assertThat(ask(WHEN, model).sentences()).hasSize(1);
        assertThat(model.read()).isLessThan(60);
    }

    @Test
    void aSentenceThatCitesWhatWasNotGivenIsDropped() {
        Grounded answer = ask(
                WHEN,
                new ScriptedModel("The pool opened in May [1]. The pool is new [9]. The pool is deep [1, 0]."
                        + " The pool is warm [2]."));

        assertThat(answer.sentences())
                .extracting(AnswerSentence::text)
                .containsExactly("The pool opened in May.", "The pool is warm.");
    }

    @Test
    void fourSentencesAreEnough() {
        var model = new ScriptedModel("The pool is open [1]. The pool is new [1]. The pool is deep [1]. "
                + "The pool is long [1]. The pool is warm [1]. " + "The pool is wet [1]. ".repeat(100));

        assertThat(ask(WHEN, model).sentences()).hasSize(4);
        assertThat(model.read()).isLessThan(30);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void howeverTheModelFailsTheDocumentsAreQuotedAndTheReasonIsKept(Reason reason) {
        var failed = new Ending.Failure(reason, "It failed.");

        Grounded answer = ask(WHEN, new ScriptedModel("The pool opened in May [1]. The po", failed));

        assertThat(answer.wording().by()).isEqualTo(By.EXTRACTIVE);
        assertThat(answer.wording().fallback()).isPresent();
        assertThat(answer.sentences().getFirst().text()).isEqualTo(OPENED);
    }

    @Test
    void aModelMayWriteJson() {
        var model = new ScriptedModel("{\"sentences\": [{\"text\": \"The pool opened in May.\", \"sources\": [1]}]}");

        Grounded answer = askForJson(model);

        assertThat(answer.sentences()).containsExactly(new AnswerSentence("The pool opened in May.", List.of(1), 0.9));
        assertThat(model.asked().getFirst().schema()).contains(new AnswerSchema(2));
        assertThat(model.asked().getFirst().system()).contains("{\"sentences\": []}");
    }

    @Test
    void jsonThatBreaksOffOrIsNoneDoesNotStand() {
        String whole = "{\"sentences\": [{\"text\": \"The pool opened in May.\", \"sources\": [1]}";

        assertQuoted(askForJson(new ScriptedModel(whole)), Fallback.GARBLED);
        assertQuoted(askForJson(new ScriptedModel(whole + "}")), Fallback.GARBLED);
        assertQuoted(askForJson(new ScriptedModel("The pool opened in May [1].")), Fallback.GARBLED);
        assertQuoted(askForJson(new ScriptedModel("{\"sentences\": []}")), Fallback.WROTE_NOTHING);
    }

    private Grounded askForJson(LanguageModel model) {
        return (Grounded)
                shelf.ask(WHEN, quoting -> new ModelAnswerer(quoting, model, ScriptedModel.settings("json"), POOL));
    }

    @Test
    void whatWasInterruptedDoesNotStand() {
        var model = new ScriptedModel("The pool is open [1]. Except on", new Ending.Stopped());

        assertQuoted(ask(WHEN, model), Fallback.GARBLED);
    }

    @Test
    void whetherItWouldBeAnsweredIsAskedOfTheOneThatQuotes() {
        var model = new ScriptedModel("The pool is open [1].");

        Grounded answer =
                (Grounded) shelf.ask(WHEN, quoting -> new ModelAnswerer(quoting, model, SETTINGS, POOL).quoting());

        assertThat(answer.wording()).isEqualTo(Wording.QUOTED);
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotAskedOfAModel() {
        var model = new ScriptedModel("The pool is open [1].");

        Answer answer =
                shelf.ask("Who runs the zoo in Paris?", quoting -> new ModelAnswerer(quoting, model, SETTINGS, POOL));

        assertThat(answer).isInstanceOf(Abstained.class);
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void whatIsAboutAPersonIsSentNowhere() {
        var model = new ScriptedModel("The pool is open [1].");

        Grounded answer = ask("My name is Ann. " + WHEN, model);

        assertThat(answer.wording()).isEqualTo(Wording.notAsked(Fallback.PERSONAL_DATA));
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void whereTheSourcesDifferTheyAreQuotedAndNoModelIsAsked() throws IOException {
        var model = new ScriptedModel("The pool is open [1].");
        try (var bridge = Shelf.of(
                new EverySentence(),
                folder.resolve("bridge"),
                "The new bridge cost £4m.",
                "The new bridge cost £6.5m.")) {
            var answer = (Grounded) bridge.ask(
                    "How much did the new bridge cost?", quoting -> new ModelAnswerer(quoting, model, SETTINGS, POOL));

            assertThat(answer.conflicts()).hasSize(1);
            assertThat(answer.wording()).isEqualTo(Wording.notAsked(Fallback.SOURCES_DIFFER));
            assertThat(model.asked()).isEmpty();
        }
    }

    @Test
    void theShortAnswerFollowsItsFootnoteToAnotherNumber() {
        Grounded answer = ask(WHEN, new ScriptedModel("The pool cost £4 million [2]. The pool opened in May [1]."));

        assertThat(answer.citations())
                .extracting(citation -> citation.quotation().text())
                .containsExactly(COST, OPENED);
        assertThat(answer.shortAnswer()).isEqualTo(new ShortAnswer.Words("3 May 2021", 2));
    }

    @Test
    void whatIsTrueAndAnswersSomethingElseDoesNotStand() {
        assertQuoted(
                ask(WHEN, new ScriptedModel("The pool cost £4 million [2]. A pool costs [2].")),
                Fallback.BESIDE_THE_POINT);
    }

    @Test
    void theNamesOfThePromptsOwnLinesAreNoText() {
        Grounded answer = ask(WHEN, new ScriptedModel("""
                        Answer: The pool opened in May [1].

                        Answer: The pool opened in May [1].
                        Passages:
                        [1] The pool is gone.
                        Question: What became of the pool?
                        Answer: The pool is gone [1].
                        """));

        assertThat(answer.sentences()).extracting(AnswerSentence::text).containsExactly("The pool opened in May.");
        assertThat(answer.wording().model())
                .hasValueSatisfying(model -> assertThat(model.written()).isEqualTo(1));
    }

    @Test
    void theModelIsGivenTheCitedPassageFirstAndTheNewestMarked() {
        var model = new ScriptedModel("NOT SAID");

        ask(WHEN, model);

        assertThat(model.asked()).hasSize(1);
        assertThat(model.asked().getFirst().user())
                .contains("[1] 2021-05-04, other, the newest of these: " + OPENED + "\n")
                .contains("[2] 2020-01-02, other: " + COST + "\n")
                .endsWith("Question: " + WHEN + "\nAnswer:");
        assertThat(model.asked().getFirst().system()).contains("Use nothing but the passages.");
    }

    private void assertQuoted(Grounded answer, Fallback why) {
        assertThat(answer.sentences()).extracting(AnswerSentence::text).contains(OPENED);
        assertThat(answer.wording().by()).isEqualTo(By.EXTRACTIVE);
        assertThat(answer.wording().fallback()).contains(why);
    }

    private Grounded ask(String question, LanguageModel model) {
        return (Grounded) shelf.ask(question, quoting -> new ModelAnswerer(quoting, model, SETTINGS, POOL));
    }
}
