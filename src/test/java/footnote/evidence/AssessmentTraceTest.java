package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.answer.Shelf;
import footnote.model.EvidenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an assessment tells of itself, with the model that reads and without.
class AssessmentTraceTest {
    private static final String LIDO =
            "# The lido\n\nThe lido opens in May 2024 and shuts in September.\n\nAnimals other than assistance animals"
                    + " are not admitted.\n\nChildren under eight must come with an adult.\n\nThe café sells ice cream.";

    private static EvidenceReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        reader = EvidenceReader.load(Duration.ofMinutes(1));
    }

    @AfterAll
    static void unload() {
        reader.close();
    }

    private static ReadingAssessor reading(Caution caution) {
        return new ReadingAssessor(() -> Optional.of(reader), caution, told -> {
            throw new AssertionError(told);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does the lido open?",
                "When did the lido open in 2024?",
                "Who paid for the lido to be painted?",
                "May I bring my dog to the lido in Oakham?",
                "zebra"
            })
    void theAssessmentIsTheSameAndItsScoresAreTheSumsOfWhatIsTold(String question) throws IOException {
        for (EvidenceAssessor assessor : List.of(reading(Caution.NORMAL), new OverlapAssessor())) {
            try (var shelf =
                    Shelf.of(assessor, folder.resolve(assessor.getClass().getSimpleName()), LIDO)) {
                AssessmentTrace told = explained(assessor, shelf, question);

                assertThat(told.assessment())
                        .isEqualTo(assessor.assess(
                                shelf.analysis(question), shelf.candidates(question), shelf.snapshot()));
                assertThat(told.sentences())
                        .extracting(SentenceTrace::scored)
                        .isEqualTo(told.assessment().ranked());
                assertThat(told.sentences())
                        .allSatisfy(each -> assertThat(each.contributions().stream()
                                        .mapToDouble(Contribution::points)
                                        .sum())
                                .isCloseTo(each.scored().score(), within(1e-9)));
                assertThat(told.sentences().stream()
                                .filter(each -> each.standing() == Standing.ANSWERS)
                                .map(SentenceTrace::scored))
                        .isEqualTo(told.assessment().answering());
            }
        }
    }

    @Test
    void theProbabilityIsThatOfTheLogOddsToldBesideWhatTheCautionAsksFor() throws IOException {
        AssessmentTrace told = explained(Caution.HIGH, "When does the lido open?");

        AssessmentTrace.Answerability answerability = told.answerability().orElseThrow();
        double logOdds = answerability.bias()
                + answerability.contributions().stream()
                        .mapToDouble(Contribution::points)
                        .sum();
        assertThat(answerability.probability()).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(1e-9));
        assertThat(answerability.probability()).isEqualTo(told.assessment().confidence());
        assertThat(answerability.caution()).isEqualTo(Caution.HIGH);
        assertThat(answerability.least())
                .isEqualTo(EvidenceWeights.shipped().least().high());
        assertThat(told.ground()).isEqualTo(Ground.PROBABILITY);
    }

    @Test
    void whatTheModelSaidOfASentenceIsToldWithItsWindow() throws IOException {
        AssessmentTrace told = explained(Caution.LOW, "When does the lido open?");

        SentenceTrace first = told.sentences().getFirst();
        assertThat(first.scored().candidate().sentence().text()).startsWith("The lido opens in May");
        assertThat(first.read().orElseThrow().sentence()).isPositive();
        assertThat(first.read().orElseThrow().window()).isBetween(1, told.windows());
        assertThat(first.nearness()).isEmpty();
        assertThat(first.lacking()).isEmpty();
        assertThat(told.sentences().getLast().lacking()).contains(RefusalReason.KIND_NOT_FOUND);
    }

    @Test
    void whereATimeIsAskedAboutEachSentenceSaysHowNearItLies() throws IOException {
        List<SentenceTrace> told =
                explained(Caution.LOW, "When did the lido open in 2024?").sentences();

        assertThat(told)
                .allSatisfy(each -> assertThat(each.nearness().orElseThrow()).isBetween(0.0, 1.0));
        assertThat(told.getFirst().nearness().orElseThrow()).isGreaterThan(0.5);
    }

    @Test
    void aSentenceThatIsLeftOutSaysWhy() throws IOException {
        AssessmentTrace refused = explained(Caution.HIGH, "Who paid for the lido to be painted?");
        assertThat(refused.sentences()).extracting(SentenceTrace::standing).containsOnly(Standing.QUESTION_REFUSED);

        AssessmentTrace answered = explained(Caution.LOW, "When does the lido open?");
        assertThat(answered.sentences().stream().skip(1))
                .allSatisfy(each -> assertThat(each.standing() == Standing.UNLIKELY)
                        .isEqualTo(each.beside().orElseThrow() < ReadingAssessor.LEAST_BESIDE));
    }

    @Test
    void aNameThatNoDocumentHasIsTheGroundAndNothingIsRead() throws IOException {
        AssessmentTrace told = explained(Caution.LOW, "When does the lido in Oakham open?");

        assertThat(told.ground()).isEqualTo(Ground.UNKNOWN_NAME);
        assertThat(told.answerability()).isEmpty();
        assertThat(told.windows()).isZero();
    }

    @Test
    void withoutAModelTheWordsAreTheGround() throws IOException {
        var assessor = new ReadingAssessor(Optional::empty, Caution.NORMAL, told -> {});
        try (var shelf = Shelf.of(assessor, folder, LIDO)) {
            AssessmentTrace told = explained(assessor, shelf, "When does the lido open?");

            assertThat(told.ground()).isEqualTo(Ground.WORDS);
            assertThat(told.answerability()).isEmpty();
            assertThat(told.sentences().getFirst().standing()).isEqualTo(Standing.ANSWERS);
            assertThat(told.sentences().getLast().standing()).isEqualTo(Standing.FAR_FROM_THE_FIRST);
            assertThat(explained(assessor, shelf, "zebra").ground()).isEqualTo(Ground.NOTHING_FOUND);
        }
    }

    @Test
    void anAssessorThatTellsNothingGivesTheAssessmentAlone() throws IOException {
        EvidenceAssessor silent =
                (question, candidates, index) -> new OverlapAssessor().assess(question, candidates, index);
        try (var shelf = Shelf.of(silent, folder, LIDO)) {
            AssessmentTrace told = explained(silent, shelf, "When does the lido open?");

            assertThat(told.assessment().answering()).isNotEmpty();
            assertThat(told.ground()).isEqualTo(Ground.UNTOLD);
            assertThat(told.sentences()).isEmpty();
        }
    }

    private AssessmentTrace explained(Caution caution, String question) throws IOException {
        ReadingAssessor assessor = reading(caution);
        try (var shelf = Shelf.of(assessor, folder.resolve(question.replaceAll("\\W", "")), LIDO)) {
            return explained(assessor, shelf, question);
        }
    }

    private static AssessmentTrace explained(EvidenceAssessor assessor, Shelf shelf, String question) {
        return assessor.explain(shelf.analysis(question), shelf.candidates(question), shelf.snapshot());
    }
}
