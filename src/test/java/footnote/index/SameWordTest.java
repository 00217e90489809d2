package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as the same word in a question and in a document.
class SameWordTest {
    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root).with("other.txt", "Nothing of interest stands in this file.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            libraries            | The library is shut.
            closing              | It closed at noon.
            COUNCIL              | The council met.
            council              | It is the council's money.
            council              | It is the council’s money.
            organization         | The organisation was new.
            organisation         | The organization was new.
            authorized           | It was authorised at once.
            54 million           | They owe £54m in all.
            £54m                 | They owe 54 million in all.
            £1.2bn               | They owe 1.2 billion in all.
            £3mn                 | They owe 3 million in all.
            2023                 | The plan for 2018-23 was dropped.
            2018                 | The plan for 2018/19 was dropped.
            2018-23              | By 2023 the plan was dropped.
            cafe                 | The café was shut.
            """)
    void findsTheOtherForm(String asked, String written) {
        folder.with("it.txt", written).update();

        assertThat(folder.found(asked)).containsExactly("it");
    }

    @ParameterizedTest
    @CsvSource({"2020,2018-23", "54,545", "form,reform", "the,The end of the road"})
    void doesNotFindWhatOnlyLooksAlike(String asked, String written) {
        folder.with("it.txt", "It was " + written + ".").update();

        assertThat(folder.found(asked)).isEmpty();
    }

    @Test
    void termsKeepTheirOrderAndTheirRepeats() {
        folder.update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.terms("Bins and more bins for the parks' bin"))
                    .containsExactly("bin", "more", "bin", "park", "bin");
        }
    }
}
