package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecencyTest {
    private static final String OLD = "---\ndate: 2020-02-01\n---\nThe pool rating is fair.";
    private static final String NEW = "---\ndate: 2024-02-01\n---\nThe pool rating is good.";
    private static final String UNDATED = "The pool rating is poor.";
    private static final String NEWEST = "---\ndate: 2026-02-01\n---\nThe pool rating of June 2025 is superb.";

    @TempDir
    private Path folder;

    @Test
    void theNewestComesFirstByItsOwnDateOrElseByThatOfItsDocument() throws IOException {
        assertThat(newestFirst(OLD, NEW, NEWEST))
                .containsExactly(
                        "The pool rating of June 2025 is superb.",
                        "The pool rating is good.",
                        "The pool rating is fair.");
    }

    @Test
    void whatWasStillToComeIsAsOldAsItsDocument() throws IOException {
        String plan = "---\ndate: 2021-02-01\n---\nThe pool rating of June 2030 is a plan.";

        assertThat(newestFirst(plan, NEW))
                .containsExactly("The pool rating is good.", "The pool rating of June 2030 is a plan.");
    }

    @Test
    void whatHasNoDateIsTakenNeitherForNewNorForOld() throws IOException {
        assertThat(newestFirst(OLD, UNDATED, NEW))
                .containsExactly("The pool rating is good.", "The pool rating is poor.", "The pool rating is fair.");
    }

    private List<String> newestFirst(String... documents) throws IOException {
        try (var shelf = Shelf.of(folder, documents)) {
            List<ScoredSentence> inOrderOfTheFiles = shelf.candidates("What is the pool rating?").stream()
                    .sorted((one, other) ->
                            one.passage().document().compareTo(other.passage().document()))
                    .map(candidate -> new ScoredSentence(candidate, 0, Optional.empty()))
                    .toList();
            return new Recency(shelf.snapshot())
                    .newestFirst(inOrderOfTheFiles).stream()
                            .map(scored -> scored.candidate().sentence().text())
                            .toList();
        }
    }
}
