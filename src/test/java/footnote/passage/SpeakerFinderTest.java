package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Library;
import footnote.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who says what is told from quotation marks and attributions, and from nothing else.
class SpeakerFinderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The lido reopened on Friday, said Dr Ada Finch.|
                    “The lido is open,” said Dr Ada Finch.| Dr Ada Finch
                    Dr Ada Finch said that the lido is open.| Dr Ada Finch
                    Ada Finch, head of the lido trust, also warned of frost.| Ada Finch
                    According to the trust’s annual report, the lido lost money.| the trust’s annual report
                    However, inspectors noted that the rails were loose.| inspectors
                    A spokesperson for Marling Council said the rails were sound.| A spokesperson for Marling Council
                    Residents complained, but the council insisted that the rails were sound.| Residents
                    The lido, according to a page on the trust’s own website, is open.| a page on the trust’s own website
                    Council leader Ada Finch said the lido is open.| Ada Finch
                    The trust’s chairman, Bert Lowe, denied it.| Bert Lowe
                    Although the inspection showed faults, it was short.| the inspection
                    The rails were described as loose.|
                    The council reports cost £4 each.|
                    The pool was said to be cold.|
                    The reports and claims were filed.|
                    """)
    void anAttributionNamesTheSpeaker(String text, String speaker) throws IOException {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “The lido is open,” said Dr Ada Finch, head of the lido trust.| head of the lido trust
                    “The lido is open,” said Dr Ada Finch, and the band played.|
                    “The lido is open,” said Dr Ada Finch, who runs it.|
                    “The lido is open,” said Dr Ada Finch, waving a towel.|
                    “The lido is open,” said Dr Ada Finch, when the gates had opened.|
                    """)
    void whatSomebodyIsMayStandBehindTheName(String text, String role) throws IOException {
        assertThat(split(text))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.speaker()).isEqualTo(new Speaker("Dr Ada Finch", role)));
    }

    @Test
    void speechOfSeveralParagraphsIsOnePersons() throws IOException {
        assertThat(speakers("""
                        Cllr Ada Finch, cabinet member for leisure, said:

                        “The lido is open. We are glad.

                        “It was a long winter.

                        “Come and swim.”

                        The lido was built in 1931.
                        """))
                .containsExactly(
                        "Cllr Ada Finch", "Cllr Ada Finch", "Cllr Ada Finch", "Cllr Ada Finch", "Cllr Ada Finch", null);
    }

    @Test
    void speechThatLeavesOutTheMarksBetweenGoesOnToItsEnd() throws IOException {
        assertThat(speakers("""
                        A spokesperson for the lido said:

                        “The lido is open.

                        It was a long winter.

                        Come and swim.”

                        The lido was built in 1931.
                        """))
                .containsExactly(
                        "A spokesperson for the lido",
                        "A spokesperson for the lido",
                        "A spokesperson for the lido",
                        "A spokesperson for the lido",
                        null);
    }

    @Test
    void surnamesAndPronounsStandForWhoeverWasNamed() throws IOException {
        assertThat(speakers("""
                        Councillor Ada Finch cut the ribbon. “The lido is open,” she said.

                        Cllr Finch added that it was a long winter. He thanked the staff.

                        Inspectors found loose rails. They also noted frost.
                        """))
                .containsExactly(
                        null,
                        "Councillor Ada Finch",
                        "Councillor Ada Finch",
                        "Councillor Ada Finch",
                        "Inspectors",
                        "Inspectors");
    }

    @Test
    void aQuotationAloneIsSaidByWhoeverSpokeRightBefore() throws IOException {
        assertThat(speakers("""
                        Ada Finch, the lido’s keeper, said she was glad.

                        “It was a long winter.”

                        The lido was built in 1931.

                        “Nobody knows who says this.”
                        """)).containsExactly("Ada Finch", "Ada Finch", null, null);
    }

    @Test
    void anOpinionPieceSpeaksForItsAuthor() throws IOException {
        assertThat(speakers("""
                        ---
                        kind: opinion
                        author: Bert Lowe
                        ---
                        The rails are a disgrace. The council says they are sound.
                        """)).containsExactly("Bert Lowe", "The council");
    }

    @Test
    void aSignedPieceSpeaksForItsAuthorWhereItSaysI() throws IOException {
        assertThat(speakers("""
                        By Bert Lowe – swimmer and grandfather

                        The rails are loose. We want them mended.
                        """)).containsExactly(null, null, "Bert Lowe");
    }

    @Test
    void theRoleIsWhatStandsBesideTheName() throws IOException {
        assertThat(split("Ada Finch, the lido’s keeper, said she was glad. Finch thanked the staff.").stream()
                        .map(Sentence::speaker))
                .containsExactly(
                        new Speaker("Ada Finch", "the lido’s keeper"), new Speaker("Ada Finch", "the lido’s keeper"));
    }

    @Test
    void aListBelongsToWhoeverAnnouncesIt() throws IOException {
        assertThat(speakers("""
                        The report names two faults:

                        - loose rails
                        - frost

                        The lido was built in 1931.
                        """)).containsExactly(null, null, null, null);
        assertThat(speakers("""
                        The report found that there were two faults:

                        - loose rails
                        - frost

                        The lido was built in 1931.
                        """)).containsExactly("The report", "The report", "The report", null);
    }

    @Test
    void speechIsSearchedUnderItsSpeakersNameButQuotedAsItStands() throws IOException {
        Sentence said = split("“The lido is open,” said Ada Finch. “It was a long winter.”")
                .getLast();

        assertThat(said.text()).isEqualTo("“It was a long winter.”");
        assertThat(said.searched()).isEqualTo("Ada Finch: “It was a long winter.”");
        assertThat(said.ahead()).hasValue("Ada Finch: ".length());
    }

    private List<String> speakers(String text) throws IOException {
        return split(text).stream()
                .map(Sentence::speaker)
                .map(speaker -> speaker == null ? null : speaker.name())
                .toList();
    }

    private List<Sentence> split(String text) throws IOException {
        Files.writeString(folder.resolve("a.md"), text);
        Library library = Library.open(folder);
        SourceDocument document =
                library.read(library.load(library.list().files().getFirst())).document();
        return new PassageSplitter(new Sentences())
                .split(document).stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .distinct()
                        .toList();
    }
}
