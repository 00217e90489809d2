package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.Conflict.Side;
import footnote.answer.TimelineEntry.Basis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is set side by side, where all that was found answers.
class ComparisonTest {
    private static final String BOROUGH = "How much did the new bridge cost?";

    @TempDir
    private Path folder;

    @Test
    void documentsThatGiveDifferentSumsStandSideBySide() throws IOException {
        Grounded answer = ask(BOROUGH, "The new bridge cost £4m.", "The new bridge cost £6.5 million.");

        assertThat(answer.conflicts())
                .containsExactly(new Conflict(
                        "amounts", List.of(new Side("£4m", List.of(1)), new Side("£6.5 million", List.of(2)))));
        assertThat(answer.timeline()).isEmpty();
    }

    @Test
    void theSameSumInOtherWritingIsNoDifference() throws IOException {
        assertThat(ask(BOROUGH, "The new bridge cost £4m.", "In all the new bridge cost £4,000,000.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void twoSumsOfOneDocumentAreAboutTwoThings() throws IOException {
        assertThat(ask(BOROUGH, "The new bridge cost £4m. The new bridge lights cost £90,000.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aRoundedSumAgreesAndOneOfAnotherKindIsNotCompared() throws IOException {
        assertThat(ask(BOROUGH, "The new bridge cost £54m.", "The new bridge cost £53.8 million.")
                        .conflicts())
                .isEmpty();
        assertThat(ask(BOROUGH, "The new bridge cost 12% more.", "The new bridge cost £54m.")
                        .conflicts())
                .isEmpty();
        assertThat(ask(BOROUGH, "The new bridge cost £5 a week.", "The new bridge cost £260 a year.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whoeverGivesTwoSumsAgreesWithEither() throws IOException {
        assertThat(ask(
                                BOROUGH,
                                "The new bridge cost £5m. The new bridge cost £7m in the end.",
                                "The new bridge cost £7m.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void severalPeopleAreNoDifference() throws IOException {
        assertThat(ask(
                                "Who opened the new bridge?",
                                "Mr Tom Ash opened the new bridge.",
                                "Mrs Ann Elm opened the new bridge.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void aTimeOfSomethingElseIsNoDifference() throws IOException {
        assertThat(ask(
                                "When was the flood report sent to Elm Council?",
                                "The flood report, sent to Elm Council on 3 May 2021, was short.",
                                "Elm Council was fined in December 2019.")
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whatOnlySetsTheSceneOfAQuestionIsNotItsMatter() throws IOException {
        assertThat(ask(
                                "I saw Elm Street in heavy rain yesterday. " + BOROUGH,
                                "On Elm Street, in heavy rain, the new bridge cost £4m.",
                                "The new bridge cost £6.5 million.")
                        .conflicts())
                .extracting(Conflict::about)
                .containsExactly("amounts");
    }

    @Test
    void aWiderTimeAgreesWithOneInIt() throws IOException {
        String opened = "When did the pool open?";

        assertThat(ask(opened, "The pool did open in May 2021.", "The pool did open in 2021 to cheers.")
                        .conflicts())
                .isEmpty();
        assertThat(ask(opened, "The pool did open in May 2021.", "The pool did open in 2019 to cheers.")
                        .conflicts())
                .extracting(Conflict::about)
                .containsExactly("times");
    }

    @Test
    void whatIsSoAtAnotherTimeIsToldInOrderOfTimeAndIsNoDifference() throws IOException {
        Grounded answer = ask(
                "How many pupils does Elm school have?",
                "Elm school had 410 pupils in 2022.",
                "Elm school had 380 pupils in 2015.");

        assertThat(answer.conflicts()).isEmpty();
        assertThat(answer.timeline())
                .extracting(TimelineEntry::date)
                .containsExactly(Optional.of("2015"), Optional.of("2022"));
    }

    @Test
    void aChangeIsToldByTheDatesOfTheSentencesOrElseOfTheirDocuments() throws IOException {
        String undated = "The lake water is rated fair.";
        String dated = "---\ndate: 2024-03-01\n---\nThe lake water is rated good.";
        Grounded answer =
                ask("How has the lake water rating changed?", undated, dated, "The lake water was poor in 2012.");

        assertThat(answer.timeline())
                .extracting(entry -> entry.date().orElse("?") + " " + entry.basis())
                .containsExactly("2012 " + Basis.SENTENCE, "2024-03-01 " + Basis.DOCUMENT, "? " + Basis.UNKNOWN);
    }

    @Test
    void oneKnownDateIsNoChange() throws IOException {
        assertThat(ask(
                                "How has the lake water rating changed?",
                                "The lake water is rated fair.",
                                "It was poor in 2012.")
                        .timeline())
                .isEmpty();
    }

    private Grounded ask(String question, String... documents) throws IOException {
        try (var shelf = Shelf.of(new EverySentence(), folder, documents)) {
            return (Grounded) shelf.ask(question);
        }
    }
}
