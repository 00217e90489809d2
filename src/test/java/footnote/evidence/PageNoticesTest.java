package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNoticesTest {
    private static final String SAID = "The pool opened in May.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page last updated on 3 June, with the pool.",
                "Last updated: the pool, 3 June 2024.",
                "This page was last updated on 3 June when the pool was shut.",
                "Read more about the pool and its history.",
                "A sample for the pool; it is not a council document.",
                "This leaflet explains the pool."
            })
    void whatAPageSaysOfItselfAnswersNothing(String notice) throws IOException {
        assertThat(left("When did the pool open?", notice + " " + SAID))
                .doesNotContain(notice)
                .contains(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report on the pool was published on 3 June.",
                "It is not a pool for children.",
                "The pool was last painted in 2019.",
                "Members can read more than one language at the pool."
            })
    void whatItSaysOfAnythingElseMay(String sentence) throws IOException {
        assertThat(left("When did the pool open?", sentence + " " + SAID)).contains(sentence, SAID);
    }

    @Test
    void aQuestionAboutThePageIsAnsweredByIt() throws IOException {
        String notice = "This page about the pool was last updated in June.";

        assertThat(left("When was the page about the pool updated?", notice)).contains(notice);
    }

    private List<String> left(String question, String text) throws IOException {
        try (var shelf = Shelf.of(folder, text)) {
            var notices = new PageNotices(shelf.analysis(question));
            return shelf.candidates(question).stream()
                    .filter(candidate -> !notices.include(candidate))
                    .map(candidate -> candidate.sentence().text())
                    .toList();
        }
    }
}
