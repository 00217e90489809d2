package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(refused.refuse()).isEqualTo("no painter is named");
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
            'documents: d\nquestions: [{question: Why?}]'                              | without either 'cite' or 'refuse': 'Why?'
            'documents: d\nquestions: [{question: Why?, refuse: x, cite: [{document: a, snippet: b}]}]' | without either
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
