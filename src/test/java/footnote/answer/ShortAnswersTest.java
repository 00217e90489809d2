package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.QuestionAnalysis;
import footnote.document.Span;
import footnote.evidence.Candidate;
import footnote.evidence.ScoredSentence;
import footnote.passage.Quotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that answer by themselves stand in the sentence as they are shown.
class ShortAnswersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How much did the bridge cost?      | The bridge cost £54 million in 1931, a huge sum.  | £54 million
                    How much is a swim?                | A swim costs £4.50 per person.                     | £4.50 per person
                    What percentage of pupils can swim? | Some 45% of the pupils can swim.                  | 45%
                    How many pupils can swim?          | In 2011 there were 1,200 pupils who can swim.     | 1,200
                    How many pools are there?          | The town has twenty-two pools.                    | twenty-two
                    When did the pool open?            | The pool opened on 5 May 2011 after a long fight. | 5 May 2011
                    When was the inspection?           | The inspection lasted from 11 to 22 December 2023. | 11 to 22 December 2023
                    When does the pool open?           | The pool opens on Monday.                         | Monday
                    Who opened the pool?               | The pool was opened by Councillor Ada Finch.      | Ada Finch
                    """)
    void theExpressionOfTheWantedKindAnswers(String question, String text, String expected) throws IOException {
        assertThat(shortAnswer(question, text, null)).contains(expected);
    }

    @Test
    void ofSeveralTheOneNearestToWhatTheReaderMarked() throws IOException {
        String text = "The pool opened in 1931 and the bridge opened in 1955.";

        assertThat(shortAnswer("When did the bridge open?", text, "bridge opened in 1955"))
                .contains("bridge opened in 1955");
        assertThat(shortAnswer("When did the bridge open?", text, "the bridge")).contains("1931");
        assertThat(shortAnswer("When did the bridge open?", text, "opened in 1955."))
                .contains("opened in 1955");
    }

    @Test
    void otherQuestionsAreAnsweredByWhatTheReaderMarked() throws IOException {
        String text = "The report called the pool “a disgrace”, and the bridge a wonder.";

        assertThat(shortAnswer("What did the report call the pool?", text, "“a disgrace”"))
                .contains("a disgrace");
        assertThat(shortAnswer("What did the report call the pool?", text, text))
                .isEmpty();
        assertThat(shortAnswer("What did the report call the pool?", text, null))
                .isEmpty();
    }

    @Test
    void wordsWithHalfAQuotationAreNoAnswer() throws IOException {
        String text = "The report called the old pool \"a disgrace\", and the bridge a wonder.";

        assertThat(shortAnswer("What did the report call it?", text, "the old pool \"a disgrace"))
                .isEmpty();
        assertThat(shortAnswer("What did the report call it?", text, "a disgrace"))
                .contains("a disgrace");
    }

    @Test
    void whatTheQuestionSaysItselfIsNoAnswer() throws IOException {
        String text = "Ada Finch, who swims daily, is the keeper of the pool and a friend of Ben Lark.";

        assertThat(shortAnswer("Who is Ada Finch?", text, "the keeper of the pool"))
                .isNotEqualTo(Optional.of("Ada Finch"));
        assertThat(shortAnswer("When in May was the pool shut?", "The pool was shut in May.", null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is a lido?          | A lido is an open-air pool, and ours is cold.     | an open-air pool    | an open-air pool
                    What is a lido?          | A lido (an open-air pool) was built in the park.  | an open-air pool    | an open-air pool
                    What is a lido?          | The lido had a bad winter and a good spring.      | a bad winter        |
                    What does lido mean?     | The lido had a bad winter and a good spring.      | a bad winter        |
                    What was the outcome?    | After the outcome of the vote the lido will be closed. | will be closed | will be closed
                    What is the OSP?         | We swim in the Open Swimming Pool (OSP), says Ben. | says Ben           | Open Swimming Pool
                    """)
    void whatSomethingIsHasToBeTold(String question, String text, String marked, String expected) throws IOException {
        assertThat(shortAnswer(question, text, marked)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void aChangeOrADifferenceIsNotToldInAFewWords() throws IOException {
        String text = "The rating fell to poor in 2018, after years of neglect.";

        assertThat(shortAnswer("How has the rating changed?", text, "poor")).isEmpty();
        assertThat(shortAnswer("What is the difference between the ratings?", text, "poor"))
                .isEmpty();
    }

    @Test
    void whoSaysSoIsTheSpeaker() throws IOException {
        assertThat(shortAnswer(
                        "Who said that the pool is cold?", "“The pool is cold,” said Councillor Ada Finch.", null))
                .contains("Councillor Ada Finch");
    }

    @ParameterizedTest
    @CsvSource({"pool opening times", "Is the pool open on Monday?", "Which pools are open on Monday?"})
    void someQuestionsWantNone(String question) throws IOException {
        assertThat(shortAnswer(question, "The pool opens on Monday.", "Monday")).isEmpty();
    }

    @Test
    void aWhoQuestionWantsSomebodyInParticular() throws IOException {
        String text = "The council will recruit a permanent director, and the deputy will lead it till then.";

        assertThat(shortAnswer("Who will lead the council?", text, "a permanent director"))
                .isEmpty();
        assertThat(shortAnswer("Who will lead the council?", text, "the deputy"))
                .contains("the deputy");
    }

    @Test
    void anAmountHasAFigureOrIsNothing() throws IOException {
        assertThat(shortAnswer("How much is a permit?", "The price of a permit is under review.", "under review"))
                .isEmpty();
        assertThat(shortAnswer("How much is a permit?", "A permit is free to those who live here.", "free"))
                .contains("free");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much is the first permit?  | £92 for the first permit and £140 for the second is the price.  | £92
            How much is a second permit?   | £92 for the first permit and £140 for the second is the price.  | £140
            How much is a second permit?   | The first permit costs £92, the second £140, and more have none. | £140
            How much is the first permit?  | The first permit costs £92, the second £140, and more have none. | £92
            """)
    void ofSeveralAmountsTheOneForWhatIsCountedAnswers(String question, String text, String expected)
            throws IOException {
        assertThat(shortAnswer(question, text, null)).contains(expected);
    }

    private Optional<String> shortAnswer(String question, String text, @Nullable String marked) throws IOException {
        try (var shelf = Shelf.of(folder, text)) {
            QuestionAnalysis analysis = shelf.analysis(question);
            Candidate candidate = shelf.candidates(question).getFirst();
            Quotation whole = candidate.quotation();
            Optional<Quotation> answer = Optional.ofNullable(marked).map(words -> {
                int at = whole.span().start() + whole.text().indexOf(words);
                return new Quotation(whole.document(), whole.version(), new Span(at, at + words.length()), words);
            });
            return new ShortAnswers().of(analysis, new ScoredSentence(candidate, 1, answer));
        }
    }
}
