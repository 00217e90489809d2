package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import footnote.document.Library;
import footnote.document.SourceDocument;
import footnote.document.Span;
import footnote.document.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSplitterTest {
    private final Path folder;

    PassageSplitterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void neighboursOverlap() throws IOException {
        assertThat(split("One. Two. Three. Four. Five."))
                .extracting(Passage::text)
                .containsExactly("One. Two. Three.", "Two. Three. Four.", "Three. Four. Five.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everySentenceIsInAPassageBesideEachOfItsNeighbours(int count) throws IOException {
        List<String> all = IntStream.rangeClosed(1, count)
                .mapToObj("Item %d is here."::formatted)
                .toList();

        List<Passage> passages = split(String.join(" ", all));

        assertThat(passages)
                .hasSize(Math.max(1, count - 2))
                .allSatisfy(passage -> assertThat(passage.sentences()).hasSizeBetween(1, PassageSplitter.SENTENCES));
        String texts = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        assertThat(texts).contains(all);
        for (int i = 0; i + 1 < count; i++) {
            assertThat(texts).contains(all.get(i) + " " + all.get(i + 1));
        }
    }

    @Test
    void headingsAreCarriedUntilOneOfTheirLevelReplacesThem() throws IOException {
        assertThat(split("""
                Before.
                # Council
                Intro.
                ## Fees
                Five pounds.
                ### Reduced fees
                Two pounds.
                ## Dates
                In May.
                # Library
                Open daily.
                """))
                .extracting(Passage::text, Passage::headings)
                .containsExactly(
                        tuple("Before.", List.of()),
                        tuple("Intro.", List.of("Council")),
                        tuple("Five pounds.", List.of("Council", "Fees")),
                        tuple("Two pounds.", List.of("Council", "Fees", "Reduced fees")),
                        tuple("In May.", List.of("Council", "Dates")),
                        tuple("Open daily.", List.of("Library")));
    }

    @Test
    void listItemsAndTableRowsAreQuotedWhole() throws IOException {
        assertThat(sentences("""
                Bring these. All of them.

                - A form. Signed.
                - A bill.

                | Day. | Hour. |
                |---|---|
                | Mon. | 9 a.m. |
                """))
                .containsExactly("Bring these.", "All of them.", "A form. Signed.", "A bill.", "Mon. | 9 a.m.");
    }

    @Test
    void aListItemAsLongAsAnEssayIsCutIntoSentences() throws IOException {
        assertThat(sentences("- " + "It goes on and on. ".repeat(60)))
                .hasSize(60)
                .containsOnly("It goes on and on.");
    }

    @Test
    void furnitureIsStridedOverAndInNoPassage() throws IOException {
        assertThat(split("The bridge closed.\n\nAdvertisement\n\n![The bridge](b.jpg)\n\nIt opened in May."))
                .singleElement()
                .returns("The bridge closed. It opened in May.", Passage::text);
    }

    @Test
    void aDocumentOfOneSentenceIsOnePassage() throws IOException {
        assertThat(split("It is free.")).extracting(Passage::text).containsExactly("It is free.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Fees\n\n## Dates", "Advertisement\n\nShare this", "![The bridge](b.jpg)"})
    void aDocumentWithoutProseHasNoPassage(String markdown) throws IOException {
        assertThat(split(markdown)).isEmpty();
    }

    @Test
    void everySentenceIsQuotedExactly() throws IOException {
        SourceDocument document = read("# Café 😀\n\n“Open!” they said. It\u00A0is *free*.\n\n- One&shy;two 👍🏽.\n");

        List<Passage> passages = new PassageSplitter(new Sentences()).split(document);

        assertThat(passages)
                .singleElement()
                .satisfies(passage -> assertThat(passage.sentences())
                        .extracting(passage::quotation)
                        .extracting(Quotation::text)
                        .containsExactly("“Open!” they said.", "It is free.", "Onetwo 👍🏽."));
        for (Sentence sentence : passages.getFirst().sentences()) {
            Quotation quotation = passages.getFirst().quotation(sentence);
            assertThat(quotation.span().of(document.text())).isEqualTo(quotation.text());
            assertThat(quotation.document()).isEqualTo(document.id());
            assertThat(quotation.version()).isEqualTo(Version.of(document.text()));
        }
    }

    @Test
    void aSentenceHasTheLengthOfItsSpanAndSomeWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(new Span(0, 5), "Free"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(new Span(0, 2), "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sentence(new Span(3, 3), ""));
    }

    @Test
    void aPassageHasASentence() throws IOException {
        Passage passage = split("It is free.").getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(passage.document(), passage.version(), List.of(), List.of()));
    }

    private List<String> sentences(String markdown) throws IOException {
        return split(markdown).stream()
                .flatMap(passage -> passage.sentences().stream())
                .distinct()
                .map(Sentence::text)
                .toList();
    }

    private List<Passage> split(String markdown) throws IOException {
        return new PassageSplitter(new Sentences()).split(read(markdown));
    }

    private SourceDocument read(String markdown) throws IOException {
        Files.writeString(folder.resolve("page.md"), markdown);
        Library library = Library.open(folder);
        return library.read(library.load(library.list().files().getFirst())).document();
    }
}
