package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Grounded;
import footnote.evidence.RefusalReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractiveAnswererTest {
    private static final String LIBRARY = """
            ---
            title: The town library
            publisher: Elmford Council
            date: 2024-05-17
            ---
            # The town library

            The town library opens at nine o'clock on weekdays. Councillor Rosa Lind cut the ribbon in May 2023.
            The new roof cost £2.3m. The old roof had leaked because nobody cleared the gutters.

            ## Reading groups

            Three reading groups meet in the upper room. Tea is free.
            """;
    private static final String NOTICE = """
            # Notice

            The new roof cost £2.3m! A public meeting follows in June.
            """;

    @TempDir
    private Path folder;

    @Test
    void quotesTheSentenceThatAnswersWordForWord() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Grounded answer = answered(shelf.ask("When does the town library open?"));

            assertThat(answer.sentences().getFirst())
                    .isEqualTo(
                            new AnswerSentence("The town library opens at nine o'clock on weekdays.", List.of(1), 1));
            Citation footnote = answer.citations().getFirst();
            String text = shelf.snapshot().text(footnote.quotation().version());
            assertThat(footnote.quotation().span().of(text))
                    .isEqualTo(footnote.quotation().text());
            assertThat(footnote.path()).isEqualTo("1.md");
            assertThat(footnote.provenance().publisher()).isEqualTo("Elmford Council");
        }
    }

    @Test
    void aSentenceThatTwoDocumentsShareIsShownOnceAndCitesBoth() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY, NOTICE)) {
            Grounded answer = answered(shelf.ask("How much did the new roof cost?"));

            assertThat(answer.sentences().getFirst().citations()).containsExactly(1, 2);
            assertThat(answer.citations())
                    .extracting(citation -> citation.quotation().document().value())
                    .contains("1", "2");
        }
    }

    @Test
    void neverShowsMoreThanThreeSentences() throws IOException {
        String alike = "The bus stops in Mill Lane on Monday. The bus stops in Mill Lane on Tuesday. "
                + "The bus stops in Mill Lane on Friday. The bus stops in Mill Lane on Sunday.";
        try (var shelf = Shelf.of(folder, alike)) {
            assertThat(answered(shelf.ask("When does the bus stop in Mill Lane?"))
                            .sentences())
                    .hasSize(SentenceChoice.MOST_SENTENCES);
        }
    }

    @Test
    void answersTheSameEachTime() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY, NOTICE)) {
            assertThat(shelf.ask("Who cut the ribbon of the library?"))
                    .isEqualTo(shelf.ask("Who cut the ribbon of the library?"));
        }
    }

    @Test
    void refusesWhenNoDocumentHasAWordOfTheQuestion() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Abstained answer = refused(shelf.ask("Which volcanoes erupted?"));

            assertThat(answer.reason()).isEqualTo(RefusalReason.NOTHING_ON_THE_TOPIC);
            assertThat(answer.message())
                    .isEqualTo("The documents do not say. None of them mentions 'volcanoes', 'erupted'.");
            assertThat(answer.nearest()).isEmpty();
        }
    }

    @Test
    void namesNoEverydayWordAsWhatIsMissing() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            assertThat(refused(shelf.ask("How much money did the volcanoes near the town library take away?"))
                            .message())
                    .contains("'volcanoes'")
                    .doesNotContain("money", "near", "away");
        }
    }

    @Test
    void refusesWhenANameIsMissingAndShowsWhatComesNearest() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Abstained answer = refused(shelf.ask("When does the town library in Oakham open?"));

            assertThat(answer.reason()).isEqualTo(RefusalReason.NOT_ABOUT_THAT_NAME);
            assertThat(answer.message()).contains("'Oakham'");
            assertThat(answer.nearest().getFirst().citation().quotation().text())
                    .isEqualTo("The town library opens at nine o'clock on weekdays.");
        }
    }

    @Test
    void refusesWhenAYearIsMissing() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Abstained answer = refused(shelf.ask("How much did the new roof cost in 2011?"));

            assertThat(answer.reason()).isEqualTo(RefusalReason.NOT_ABOUT_THAT_NAME);
            assertThat(answer.message()).contains("'2011'");
        }
    }

    @Test
    void refusesWhenTheNearestSentenceNamesNothingOfTheKindAskedFor() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Abstained answer = refused(shelf.ask("How much did the gutters of the old roof cost?"));

            assertThat(answer.reason()).isIn(RefusalReason.KIND_NOT_FOUND, RefusalReason.TOO_LITTLE_EVIDENCE);
        }
    }

    @Test
    void refusesWhenMostOfTheQuestionIsNowhere() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            Abstained answer = refused(shelf.ask("Are there telescopes, microscopes and violins in the library?"));

            assertThat(answer.reason()).isEqualTo(RefusalReason.TOO_LITTLE_EVIDENCE);
            assertThat(answer.message()).contains("'telescopes'", "'microscopes'", "'violins'");
        }
    }

    @Test
    void somebodysNameAloneIsNoAnswerToWhatIsAskedAboutThem() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            assertThat(refused(shelf.ask("Who is Rosa Lind married to?")).reason())
                    .isEqualTo(RefusalReason.TOO_LITTLE_EVIDENCE);
        }
    }

    @Test
    void somebodyIsFoundWithAnyFormOfAddress() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            assertThat(answered(shelf.ask("What ribbon did Cllr Lind cut?"))
                            .sentences()
                            .getFirst()
                            .text())
                    .isEqualTo("Councillor Rosa Lind cut the ribbon in May 2023.");
            assertThat(answered(shelf.ask("What ribbon did Ms Lind cut?")).sentences())
                    .hasSize(1);
        }
    }

    @Test
    void aSentenceOfTheRightKindIsTakenBeforeABetterWordedOneOfTheWrongKind() throws IOException {
        try (var shelf = Shelf.of(
                folder,
                "The town library inspection lasted long. The town library inspection lasted until May 2023.")) {
            assertThat(answered(shelf.ask("When was the town library inspection?"))
                            .sentences())
                    .extracting(AnswerSentence::text)
                    .containsExactly("The town library inspection lasted until May 2023.");
        }
    }

    @Test
    void anotherSentenceOfTheRightKindIsNotTakenForTheAnswer() throws IOException {
        try (var shelf = Shelf.of(folder, "The museum opened after a long fight.\n\nThe museum closed in 1988.")) {
            assertThat(refused(shelf.ask("When did the museum open?")).reason())
                    .isEqualTo(RefusalReason.KIND_NOT_FOUND);
        }
    }

    @Test
    void aYearOfAnyCenturyThatDocumentsTellOfIsATime() throws IOException {
        try (var shelf = Shelf.of(folder, "The gasworks opened in 1873. The gasworks closed in 1973.")) {
            assertThat(answered(shelf.ask("When did the gasworks open?"))
                            .sentences()
                            .getFirst()
                            .text())
                    .isEqualTo("The gasworks opened in 1873.");
        }
    }

    @Test
    void aQuestionOfFunctionWordsAloneIsRefusedWithAdvice() throws IOException {
        try (var shelf = Shelf.of(folder, LIBRARY)) {
            assertThat(refused(shelf.ask("What about it?")).message()).endsWith("say what it is about.");
        }
    }

    private static Grounded answered(Answer answer) {
        assertThat(answer.status()).isEqualTo(AnswerStatus.ANSWERED);
        return assertThat(answer).asInstanceOf(type(Grounded.class)).actual();
    }

    private static Abstained refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(AnswerStatus.NO_EVIDENCE);
        return assertThat(answer).asInstanceOf(type(Abstained.class)).actual();
    }
}
