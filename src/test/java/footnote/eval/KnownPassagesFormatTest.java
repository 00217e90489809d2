package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.conversation.Question;
import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPassagesFormatTest {
    @TempDir
    private Path folder;

    @Test
    void aFileNamesItsDocumentsAndWhatMustComeOfEachQuestion() throws IOException {
        KnownPassages known = read("""
                documents: minutes
                questions:
                  - question: "When does the lido reopen?"
                    kind: when
                    cite:
                      - document: lido
                        snippet: "reopens on 3 May"
                      - document: news
                        snippet: "open again in May"
                  - question: "Who painted the lido?"
                    kind: other-attribute
                    known-miss: true
                    refuse: "no painter is named"
                """);

        assertThat(known.documents()).isEqualTo(Path.of("minutes"));
        KnownQuestion answerable = known.questions().getFirst();
        assertThat(answerable.isAnswerable()).isTrue();
        assertThat(answerable.cite()).contains(new KnownPassage(new DocumentId("news"), "open again in May"));
        KnownQuestion refused = known.questions().getLast();
        assertThat(refused.isAnswerable()).isFalse();
        assertThat(refused.knownMiss()).isTrue();
        assertThat(refused.due()).isEqualTo(new Due.Refused("no painter is named"));
    }

    @Test
    void whatIsDueMayBeMoreThanAPassage() throws IOException {
        KnownPassages known = read("""
                documents: minutes
                questions:
                  - question: "and why?"
                    kind: conversation
                    history:
                      - question: "When does the lido reopen?"
                        answered: [{document: lido, snippet: "on 3 May"}]
                      - question: "really?"
                    standalone: "Why does the lido reopen in May?"
                    cite: [{document: lido, snippet: "needs a new roof"}]
                    every:
                      - [{document: lido, snippet: "needs a new roof"}, {document: news, snippet: "its roof"}]
                      - [{document: lido, snippet: "and no money"}]
                    short: ["no money", "no funds"]
                    speaker: "Ann Reed"
                  - question: "What did she say?"
                    clarify: "she may be Ann Reed or May Bell"
                """);

        var roof = new KnownPassage(new DocumentId("lido"), "needs a new roof");
        KnownQuestion why = known.questions().getFirst();
        assertThat(why.due())
                .isEqualTo(new Due.Cited(
                        List.of(roof),
                        List.of(
                                List.of(roof, new KnownPassage(new DocumentId("news"), "its roof")),
                                List.of(new KnownPassage(new DocumentId("lido"), "and no money"))),
                        List.of("no money", "no funds"),
                        "Ann Reed"));
        assertThat(why.history())
                .containsExactly(
                        new EarlierTurn(
                                Question.of("When does the lido reopen?"),
                                List.of(new KnownPassage(new DocumentId("lido"), "on 3 May"))),
                        new EarlierTurn(Question.of("really?"), List.of()));
        assertThat(why.alone().question()).isEqualTo("Why does the lido reopen in May?");
        assertThat(why.alone().history()).isEmpty();
        assertThat(known.questions().getLast().due()).isEqualTo(new Due.AskedBack("she may be Ann Reed or May Bell"));
        assertThat(known.questions().getLast().isAnswerable()).isFalse();
    }

    @Test
    void anyOneOfTheKnownPassagesIsRight() {
        var known = new KnownPassage(new DocumentId("lido"), "reopens on 3 May");

        assertThat(known.isIn(quotation("lido", "The lido reopens\non 3 May 2027.")))
                .isTrue();
        assertThat(known.isIn(quotation("news", "The lido reopens on 3 May 2027.")))
                .isFalse();
        assertThat(known.isIn(quotation("lido", "The lido reopens on 4 May 2027.")))
                .isFalse();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatExceptionOfType(KnownPassagesException.class)
                .isThrownBy(() -> KnownPassages.read(folder.resolve("nowhere.yaml")))
                .withMessageContaining("nowhere.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'documents: d\nquestions: [{question: Why?}]'                              | without exactly one of 'cite', 'refuse' and 'clarify': 'Why?'
            'documents: d\nquestions: [{question: Why?, refuse: x, cite: [{document: a, snippet: b}]}]' | without exactly one
            'documents: d\nquestions: []'                                              | no questions
            'questions: [{question: Why?, refuse: x}]'                                 | names no documents folder
            'documents: [d'                                                            | not valid YAML
            'documents: d\nquestions: [{question: Q, cite: [{document: a, snippet: 1 2 3 4 5 6 7 8 9}]}]' | 1 to 8 words
            """, ignoreLeadingAndTrailingWhitespace = true)
    void aFileThatBreaksTheFormatIsRejectedWithTheReason(String yaml, String reason) {
        assertThatExceptionOfType(KnownPassagesException.class)
                .isThrownBy(() -> read(yaml.replace("\\n", "\n")))
                .withMessageContaining(reason.replace("''", "'"));
    }

    private KnownPassages read(String yaml) throws IOException {
        return KnownPassages.read(Files.writeString(folder.resolve("known.yaml"), yaml));
    }

    private static Quotation quotation(String document, String text) {
        return new Quotation(new DocumentId(document), Version.of(text), new Span(0, text.length()), text);
    }
}
