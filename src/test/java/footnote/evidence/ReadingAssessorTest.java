package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.answer.Answer;
import footnote.answer.Shelf;
import footnote.document.Span;
import footnote.model.EvidenceReader;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAssessorTest {
    private static final String LIDO =
            "# The lido\n\nThe lido opens in May and shuts in September.\n\nAnimals other than assistance animals are not"
                    + " admitted.\n\nChildren under eight must come with an adult.\n\nThe café sells ice cream.";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    /// Reads for real.
    private interface Asked {
        void in(Shelf shelf);
    }

    private void withReader(Caution caution, Asked asked) throws IOException {
        try (var reader = EvidenceReader.load(Duration.ofMinutes(1));
                var shelf =
                        Shelf.of(new ReadingAssessor(() -> Optional.of(reader), caution, told::add), folder, LIDO)) {
            asked.in(shelf);
        }
    }

    @Test
    void aSentenceThatSharesFewWordsWithTheQuestionIsFoundAndQuoted() throws IOException {
        withReader(
                Caution.LOW,
                shelf -> assertThat(shelf.ask("Can I bring my dog to the lido?"))
                        .isInstanceOfSatisfying(
                                Answer.Grounded.class,
                                answer -> assertThat(
                                                answer.sentences().getFirst().text())
                                        .startsWith("Animals other than")));
    }

    @Test
    void whatOnlyLooksAnsweredIsRefusedAndTheNearestIsShown() throws IOException {
        withReader(
                Caution.NORMAL,
                shelf -> assertThat(shelf.ask("Who paid for the lido to be painted?"))
                        .isInstanceOfSatisfying(Answer.Abstained.class, answer -> {
                            assertThat(answer.nearest()).isNotEmpty();
                            assertThat(answer.message()).startsWith("The documents do not say.");
                        }));
    }

    @Test
    void moreCautionNeverAnswersMore() throws IOException {
        List<String> questions = List.of(
                "When does the lido open?",
                "Is there a slide?",
                "lido dogs",
                "What is sold?",
                "May my son of six come?");
        var answered = new ArrayList<Integer>();
        try (var reader = EvidenceReader.load(Duration.ofMinutes(1))) {
            for (Caution caution : Caution.values()) {
                var assessor = new ReadingAssessor(() -> Optional.of(reader), caution, told::add);
                try (var shelf = Shelf.of(assessor, folder.resolve(caution.name()), LIDO)) {
                    answered.add((int) questions.stream()
                            .filter(question -> shelf.ask(question) instanceof Answer.Grounded)
                            .count());
                }
            }
        }
        assertThat(answered.reversed()).isSorted();
        assertThat(answered.getFirst()).isPositive();
    }

    @Test
    void everyCandidateIsRankedOnceAndTheSameEachTime() throws IOException {
        withReader(Caution.NORMAL, shelf -> {
            List<ScoredSentence> ranked = shelf.rank("When does the lido shut?");
            assertThat(ranked)
                    .extracting(ScoredSentence::candidate)
                    .containsExactlyInAnyOrderElementsOf(shelf.candidates("When does the lido shut?"));
            assertThat(shelf.rank("When does the lido shut?")).isEqualTo(ranked);
        });
    }

    @Test
    void withoutAReaderTheWordsDecide() throws IOException {
        try (var without = Shelf.of(new ReadingAssessor(Optional::empty, Caution.NORMAL, told::add), folder, LIDO)) {
            Answer answer = without.ask("When does the lido open?");
            assertThat(answer).isInstanceOf(Answer.Grounded.class);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aReaderThatIsTooSlowIsReportedAndTheWordsDecide() throws IOException {
        try (var hasty = EvidenceReader.load(Duration.ofNanos(-1));
                var shelf = Shelf.of(
                        new ReadingAssessor(() -> Optional.of(hasty), Caution.NORMAL, told::add), folder, LIDO)) {
            assertThat(shelf.ask("When does the lido open?")).isInstanceOf(Answer.Grounded.class);
            assertThat(told).singleElement().asString().contains("took longer", "answered by words alone");
        }
    }

    @Test
    void theKindOfAnAnswerInARowOfATableIsSeen() throws IOException {
        WindowReader seesTheAmount = (_, windows) -> windows.stream()
                .map(window -> {
                    int at = window.text().indexOf("£4");
                    return new Reading(
                            window.sentences().stream().map(_ -> 5.0).toList(), new Span(at, at + 2), 5, 5, 0);
                })
                .toList();
        var assessor = new ReadingAssessor(() -> Optional.of(seesTheAmount), Caution.NORMAL, told::add);
        try (var shelf = Shelf.of(assessor, folder, "| who | price |\n|---|---|\n| adults | £4 |")) {
            String question = "How much do adults pay?";
            AnswerabilityFeatures features = assessor.features(
                            shelf.analysis(question), shelf.candidates(question), shelf.snapshot())
                    .orElseThrow()
                    .answerability();
            assertThat(features.spanKindMissing()).isZero();
            assertThat(features.margin()).isEqualTo(5);
        }
    }

    @Test
    void aWordThatNoDocumentHasIsNamedInTheRefusal() throws IOException {
        withReader(
                Caution.HIGH,
                shelf -> assertThat(shelf.ask("How are jellyfish kept out of the lido?"))
                        .isInstanceOfSatisfying(
                                Answer.Abstained.class,
                                answer -> assertThat(answer.message()).contains("'jellyfish'")));
    }

    @Test
    void theReaderIsGivenTheMendedQuestionAndAFewWindows() throws IOException {
        var asked = new ArrayList<String>();
        var given = new ArrayList<Window>();
        WindowReader recording = (question, windows) -> {
            asked.add(question);
            given.addAll(windows);
            return windows.stream().map(ReadingAssessorTest::indifferent).toList();
        };
        String[] documents = new String[40];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = "The swimming pool number " + i + " opens early in the morning on every day of the week.";
        }
        try (var shelf = Shelf.of(
                new ReadingAssessor(() -> Optional.of(recording), Caution.NORMAL, told::add), folder, documents)) {
            shelf.ask("When does the swiming pool open?");
            assertThat(asked).containsExactly("When does the swimming pool open?");
            assertThat(given).hasSize(ReadingAssessor.MOST_WINDOWS);
        }
    }

    private static Reading indifferent(Window window) {
        return new Reading(window.sentences().stream().map(_ -> 0.0).toList(), new Span(0, 3), 0, 0, 0);
    }

    @Test
    void theProbabilityRisesWithWhatTheReaderSays() {
        EvidenceWeights weights = EvidenceWeights.shipped();
        double poor = weights.answerable().probability(answerability(-6));
        double good = weights.answerable().probability(answerability(6));

        assertThat(poor).isBetween(0.0, 0.5);
        assertThat(good).isBetween(0.5, 1.0);
        assertThat(weights.least().low()).isLessThan(weights.least().normal());
        assertThat(weights.least().normal()).isLessThan(weights.least().high());
        assertThat(weights.least().of(Caution.LOW)).isCloseTo(weights.least().low(), within(0.0));
    }

    private static AnswerabilityFeatures answerability(double reader) {
        return new AnswerabilityFeatures(
                reader, reader, reader, reader, 1, reader > 0 ? 0.2 : 0, 0.5, 0.5, 0, 0, 0, 0, 0, 1);
    }

    @Test
    void anEverydayWordThatNoDocumentHasIsToldOfAsAWordAlone() throws IOException {
        withReader(
                Caution.HIGH,
                shelf -> assertThat(shelf.ask("Does the lido have money?"))
                        .isInstanceOfSatisfying(
                                Answer.Abstained.class,
                                refusal -> assertThat(refusal.message())
                                        .isEqualTo(
                                                "The documents do not say. Some sentences come near what you ask, but"
                                                        + " none answers it. None of them has the word 'money'.")));
    }
}
