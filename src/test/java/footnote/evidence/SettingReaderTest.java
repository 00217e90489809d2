package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which question each window is read beside.
class SettingReaderTest {
    private static final String ASKED = "What did inspectors praise on the visit in September?";
    private static final String WITHOUT = "What did inspectors praise?";
    private static final String LONG =
            " the nurseries, the playground, the kitchen, the two halls and the library of the"
                    + " school by the river, where most of the pupils have been taught since the old building was given up and"
                    + " sold to the county, which pulled it down";
    private static final String VISIT = "# Report\n\nInspectors made a visit in September.\n\nInspectors praise" + LONG
            + ".\n\nThey did not like" + LONG + ".\n";
    private static final String OTHER = "# Review\n\nInspectors praise" + LONG + " in the end.\n";

    @TempDir
    private Path folder;

    /// The question beside which each window was read, by the window's text.
    private Map<String, String> asked(String question, String... documents) throws IOException {
        var asked = new LinkedHashMap<String, String>();
        WindowReader noting = (read, windows) -> {
            windows.forEach(window -> asked.put(window.text(), read));
            return windows.stream().map(SettingReaderTest::nothing).toList();
        };
        try (var shelf =
                Shelf.of(new ReadingAssessor(() -> Optional.of(noting), Caution.NORMAL, _ -> {}), folder, documents)) {
            shelf.rank(question);
        }
        return asked;
    }

    private static Reading nothing(Window window) {
        return new Reading(Collections.nCopies(window.sentences().size(), -5.0), null, -5, -5, 0);
    }

    @Test
    void aWindowThatNamesTheOccasionIsReadBesideTheWholeQuestionAndAnotherOfItsDocumentWithout() throws IOException {
        Map<String, String> asked = asked(ASKED, VISIT);

        assertThat(asked).hasSizeGreaterThan(1);
        assertThat(asked)
                .allSatisfy((window, question) ->
                        assertThat(question).as(window).isEqualTo(window.contains("September") ? ASKED : WITHOUT));
        assertThat(asked.values()).contains(ASKED, WITHOUT);
    }

    @Test
    void whatADocumentWithoutTheOccasionSaysIsReadBesideTheWholeQuestion() throws IOException {
        assertThat(asked(ASKED, VISIT, OTHER))
                .anySatisfy((window, question) -> assertThat(window).contains("in the end"))
                .allSatisfy((window, question) -> {
                    if (window.contains("in the end")) {
                        assertThat(question).isEqualTo(ASKED);
                    }
                });
    }

    @Test
    void aQuestionAboutNoOccasionIsReadAsItIs() throws IOException {
        assertThat(asked("What did inspectors praise?", VISIT, OTHER).values())
                .containsOnly("What did inspectors praise?");
        assertThat(List.copyOf(asked("How has the kitchen changed?", VISIT).values()))
                .contains("What about the kitchen?");
    }
}
