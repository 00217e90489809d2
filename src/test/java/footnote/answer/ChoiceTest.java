package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.answer.Choice.Fate;
import footnote.evidence.Assessment;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.ScoredSentence;
import footnote.passage.Quotation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of each sentence that may be shown, where all that were found answer.
class ChoiceTest {
    private static final EvidenceAssessor ALL = new EverySentence();

    private static final String BARN = "Bats sleep in the old barn.";

    @TempDir
    private Path folder;

    @Test
    void oneThatRepeatsAnotherNamesIt() throws IOException {
        assertThat(fates("Where do bats sleep?", BARN, "Bats sleep there in the old barn."))
                .containsExactly(
                        tuple(BARN, Fate.SHOWN, null), tuple("Bats sleep there in the old barn.", Fate.REPEATS, BARN));
    }

    @Test
    void theSameWordsAreCitedBesideUntilEnoughPlacesAre() throws IOException {
        assertThat(
                        fates("Where do bats sleep?", BARN + " One.", BARN + " Two.", BARN + " Three.", BARN + " Four.")
                                .stream()
                                .filter(told -> told.toList().contains(BARN)))
                .extracting(told -> told.toList().get(1))
                .containsExactly(Fate.SHOWN, Fate.CITED_BESIDE, Fate.CITED_BESIDE, Fate.SAME_WORDS);
    }

    @Test
    void whatComesAfterEnoughIsLeftOut() throws IOException {
        List<Tuple> told = fates(
                "Where do bats sleep?",
                "Bats sleep in barns. Bats sleep in attics. Bats sleep under bridges. Bats sleep in caves.");

        assertThat(told).hasSize(4).last().isEqualTo(tuple("Bats sleep in caves.", Fate.ENOUGH_SHOWN, null));
    }

    @Test
    void theItemsOfAListAndWhatTheyReplaceNameTheSentenceThatTheListIsShownFor() throws IOException {
        String list = "The barn is home to many:\n\n- bats of three kinds\n- owls\n- cats\n\nBats were seen in 1931.\n";

        List<Tuple> told = fates("Which bats are in the barn?", list);

        assertThat(told)
                .contains(
                        tuple("owls", Fate.LIST_ITEM, told.getFirst().toList().get(2)),
                        tuple(
                                "Bats were seen in 1931.",
                                Fate.LIST_SHOWN,
                                told.getFirst().toList().get(2)));
    }

    @Test
    void theSentenceThatExplainsAnotherNamesIt() throws IOException {
        EvidenceAssessor theLast = (question, candidates, index) -> {
            List<ScoredSentence> ranked =
                    ALL.assess(question, candidates, index).ranked();
            return new Assessment(ranked, List.of(ranked.getLast()), Optional.empty(), ranked, 1);
        };
        try (var shelf = Shelf.of(theLast, folder, "The barn is old. It is where bats hang.")) {
            assertThat(fates(shelf.explain("Where do bats hang?")))
                    .containsExactly(
                            tuple("It is where bats hang.", Fate.SHOWN, null),
                            tuple("The barn is old.", Fate.CONTEXT, "It is where bats hang."));
        }
    }

    @Test
    void aRefusalHasNoChoice() throws IOException {
        try (var shelf = Shelf.of(folder, BARN)) {
            assertThat(shelf.explain("Where do zebras sleep?").choices()).isEmpty();
        }
    }

    private List<Tuple> fates(String question, String... documents) throws IOException {
        try (var shelf = Shelf.of(ALL, folder, documents)) {
            return fates(shelf.explain(question));
        }
    }

    private static List<Tuple> fates(AnswerTrace told) {
        return told.choices().stream()
                .map(choice -> tuple(
                        choice.candidate().sentence().text(),
                        choice.fate(),
                        choice.other().map(Quotation::text).orElse(null)))
                .toList();
    }
}
