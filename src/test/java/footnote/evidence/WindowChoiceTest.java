package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import footnote.document.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowChoiceTest {
    private static final String LONG = "One two three four five six seven eight nine ten bats. ";

    @TempDir
    private Path folder;

    @Test
    void aWindowHasTheNeighboursOfTheBestSentenceUnderItsHeadingAndTitle() throws IOException {
        try (var shelf = Shelf.of(folder, "# The lido\n\n## Prices\n\nAdults pay £4. Bats swim free. Dogs stay out.")) {
            ReadingWindow window = windows(shelf, "bats", 12).getFirst();

            assertThat(window.window().title()).isEqualTo("The lido");
            assertThat(window.window().text()).isEqualTo("Prices\nAdults pay £4.\nBats swim free.\nDogs stay out.\n");
            assertThat(window.window().sentences())
                    .extracting(span -> span.of(window.window().text()))
                    .containsExactly("Adults pay £4.", "Bats swim free.", "Dogs stay out.");
        }
    }

    @Test
    void everySentenceIsReadOnceInTheOrderOfTheText() throws IOException {
        try (var shelf = Shelf.of(folder, LONG.repeat(30), "Bats hang. Bats sleep.")) {
            List<ReadingWindow> windows = windows(shelf, "bats", 100);
            List<Candidate> read = windows.stream()
                    .flatMap(window -> window.sentences().stream())
                    .toList();

            assertThat(read).doesNotHaveDuplicates().hasSize(32);
            assertThat(windows).allSatisfy(window -> {
                assertThat(window.sentences())
                        .extracting(candidate -> candidate.sentence().span().start())
                        .isSorted();
                assertThat(window.sentences())
                        .extracting(candidate -> candidate.passage().document())
                        .containsOnly(window.sentences().getFirst().passage().document());
            });
        }
    }

    @Test
    void aWindowIsShortAndTheirNumberIsBounded() throws IOException {
        try (var shelf = Shelf.of(folder, LONG.repeat(60), "bats " + "and owls ".repeat(200) + "sleep.")) {
            List<ReadingWindow> windows = windows(shelf, "bats and owls", 5);

            assertThat(windows).hasSize(5);
            assertThat(windows)
                    .filteredOn(window -> window.sentences().size() > 1)
                    .isNotEmpty()
                    .allMatch(window -> window.window().text().split("\\s+").length <= 80);
            assertThat(windows).allMatch(window -> window.sentences().size() <= 6);
        }
    }

    @Test
    void sentencesThatStandFarApartAreReadApart() throws IOException {
        String between = "\n\n![" + "a picture of something else ".repeat(8) + "](x.png)\n\n";
        try (var shelf = Shelf.of(folder, "Bats hang by their feet." + between + "Bats sleep by day.")) {
            List<ReadingWindow> windows = windows(shelf, "bats", 12);
            boolean together = windows.stream().anyMatch(window -> {
                List<Span> spans = window.sentences().stream()
                        .map(candidate -> candidate.sentence().span())
                        .toList();
                return spans.size() == 2 && spans.get(1).start() - spans.get(0).end() > 100;
            });
            assertThat(together).isFalse();
        }
    }

    @Test
    void aPlaceInTheWindowIsFoundInTheDocument() throws IOException {
        String text = "# Prices\n\nAdults pay £4. Bats swim free.\n\n| who | pays |\n|---|---|\n| bats | £2 |";
        try (var shelf = Shelf.of(folder, text)) {
            for (ReadingWindow window : windows(shelf, "bats free pays", 12)) {
                String shown = window.window().text();
                for (int i = 0; i < window.sentences().size(); i++) {
                    var sentence = window.sentences().get(i).sentence();
                    Span own = window.window().sentences().get(i);
                    Span part = new Span(own.start() + 1, own.start() + 3);
                    if (sentence.text().equals(sentence.searched())) {
                        int at = sentence.span().start();
                        assertThat(window.quoted(part)).hasValueSatisfying(quoted -> {
                            assertThat(quoted.span()).isEqualTo(new Span(at + 1, at + 3));
                            assertThat(quoted.text()).isEqualTo(part.of(shown));
                        });
                    } else {
                        assertThat(window.quoted(part)).isEmpty();
                    }
                }
                assertThat(window.quoted(new Span(0, shown.length()))).isEmpty();
            }
        }
    }

    private static List<ReadingWindow> windows(Shelf shelf, String question, int most) {
        return WindowChoice.of(shelf.candidates(question), most, shelf.snapshot());
    }
}
