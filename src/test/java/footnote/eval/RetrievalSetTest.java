package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reading a retrieval set: what is measured, what is left out, and that a broken line is named.
class RetrievalSetTest {
    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void writeASet() throws IOException {
        folder = Files.createDirectory(home.resolve("laws-first-half"));
        write("corpus.jsonl", """
                {"id": "p1", "title": "Lido", "text": "It reopens in May."}

                {"id": "p2", "title": null, "text": "It costs £4.", "sentences": ["It costs £4."]}
                {"id": "p3", "text": "Dogs stay outside."}
                """);
        write("queries.jsonl", """
                {"id": "q1", "text": "When does it reopen?", "turns": [{"speaker": "user", "text": "Tell me of the lido."}]}
                {"id": "q2", "text": "What does it cost?"}
                {"id": "q3", "text": "Who painted it?"}
                """);
        write("qrels.tsv", """
                query-id\tcorpus-id\tscore
                q1\tp1\t1
                q2\tp2\t2
                q2\tp3\t1
                q2\tp1\t0
                q3\tp1\t0
                """);
    }

    @Test
    void everyScoreAboveZeroMeansRelevant() {
        assertThat(read().queries()).last().satisfies(query -> {
            assertThat(query.id()).isEqualTo("q2");
            assertThat(query.relevant()).containsExactlyInAnyOrder("p2", "p3");
        });
    }

    @Test
    void ofAConversationTheLastTurnAloneIsAsked() {
        assertThat(read().queries().getFirst().question().text()).isEqualTo("When does it reopen?");
    }

    @Test
    void aQueryWithoutARelevantPassageIsLeftOutAndCounted() {
        RetrievalSet set = read();

        assertThat(set.queries()).extracting(KnownQuery::id).containsExactly("q1", "q2");
        assertThat(set.unjudged()).isEqualTo(1);
    }

    @Test
    void aQueryThatCannotBeAskedIsLeftOutAndCounted() throws IOException {
        write("queries.jsonl", """
                {"id": "q1", "text": "%s"}
                {"id": "q2", "text": "What does it cost?"}
                """.formatted("long ".repeat(300)));

        assertThat(read().queries()).hasSize(1);
        assertThat(read().unaskable()).isEqualTo(1);
    }

    @Test
    void queriesThatStandInAnotherSetCanBeLeftOut() throws IOException {
        Path other = otherSet("""
                {"id": "q2", "text": "When does it reopen?"}
                {"id": "x", "text": "What does it cost for dogs?"}
                """);

        assertThat(read().without(other))
                .isEqualTo(new RetrievalSet(
                        "laws-first-half",
                        read().corpus(),
                        read().queries().subList(1, 2),
                        read().unjudged(),
                        read().unaskable()));
    }

    @Test
    void itIsTheWordsThatCountAndNotTheSpaceBetweenThem() throws IOException {
        Path other = otherSet("""
                {"id": "x", "text": " When  does it\\nreopen? "}
                {"id": "y", "text": "what does it cost?"}
                {"id": "z", "text": "%s"}
                """.formatted("long ".repeat(300)));

        assertThat(read().without(other).queries()).extracting(KnownQuery::id).containsExactly("q2");
    }

    @Test
    void aSetOfWhichNothingIsLeftIsNamed() {
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> read().without(folder))
                .withMessage("Every query of laws-first-half stands in " + folder
                        + ", too: name another set with --without.");
    }

    @Test
    void anotherSetThatIsNotThereIsNamed() {
        Path nowhere = home.resolve("nowhere");

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> read().without(nowhere))
                .withMessageContaining(nowhere.resolve("queries.jsonl") + " cannot be read");
    }

    @Test
    void passagesComeOneByOneWithAnEmptyTitleWhereThereIsNone() {
        assertThat(passages(read().corpus()))
                .containsExactly(
                        new CorpusPassage("p1", "Lido", "It reopens in May."),
                        new CorpusPassage("p2", "", "It costs £4."),
                        new CorpusPassage("p3", "", "Dogs stay outside."));
    }

    @Test
    void withoutACorpusOfItsOwnASetHasTheOneBesideItThatSharesMostOfItsName() throws IOException {
        Files.delete(folder.resolve("corpus.jsonl"));
        Path laws = Files.writeString(home.resolve("laws-corpus.jsonl"), "");
        assertThat(read().corpus().file()).isEqualTo(laws);

        Path half = Files.writeString(home.resolve("laws-first-corpus.jsonl"), "");
        assertThat(read().corpus().file()).isEqualTo(half);
    }

    @Test
    void aCorpusCanBeNamed() {
        Path other = home.resolve("other.jsonl");

        assertThat(RetrievalSet.read(folder, other).corpus().file()).isEqualTo(other);
    }

    @Test
    void aMissingCorpusIsNamedWithWhatToDo() throws IOException {
        Files.delete(folder.resolve("corpus.jsonl"));

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(this::read)
                .withMessageContaining("no corpus.jsonl in " + folder)
                .withMessageContaining("--corpus");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            queries.jsonl | {"id": "q1", "text": "When?"};{"id": "q2"         | Line 2 of | is not valid JSON
            queries.jsonl | ["q1"]                                            | Line 1 of | is not a JSON object
            queries.jsonl | {"text": "When?"}                                 | Line 1 of | has no 'id'
            queries.jsonl | {"id": "q1", "text": " "}                         | Line 1 of | has no 'text', or a blank one
            queries.jsonl | {"id": "q1", "text": 7}                           | Line 1 of | has a 'text' that is not a string
            queries.jsonl | {"id": "q 1", "text": "When?"}                    | Line 1 of | white space
            queries.jsonl | {"id": "q1", "text": "W?"};{"id": "q1", "text": "Y?"} | Line 2 of | the id q1 of an earlier line
            queries.jsonl | {"id": "q9", "text": "When?"}                     | No query  | has a relevant passage
            corpus.jsonl  | {"id": "p1", "text": "a"};;{"id": "p1", "text": "b"}  | Line 3 of | the id p1 of an earlier line
            corpus.jsonl  | {"id": "p1", "title": "Lido"}                     | Line 1 of | has no 'text', or a blank one
            qrels.tsv     | query-id\tcorpus-id\tscore;q1 p1 1                | Line 2 of | does not have three columns
            qrels.tsv     | query-id\tcorpus-id\tscore;q1\tp1\tyes            | Line 2 of | has the score 'yes', which is not
            """)
    void aLineThatBreaksTheFormatIsNamed(String file, String content, String where, String what) throws IOException {
        write(file, content.replace(";", "\n"));

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> passages(read().corpus()))
                .withMessageContaining(where)
                .withMessageContaining(file.equals("queries.jsonl") && where.equals("No query") ? "" : file)
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({"queries.jsonl", "qrels.tsv"})
    void aMissingFileIsNamed(String file) throws IOException {
        Files.delete(folder.resolve(file));

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(this::read)
                .withMessageContaining(folder.resolve(file) + " cannot be read");
    }

    /// A folder with queries alone.
    private Path otherSet(String queries) throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.writeString(other.resolve("queries.jsonl"), queries);
        return other;
    }

    private RetrievalSet read() {
        return RetrievalSet.read(folder, null);
    }

    private static List<CorpusPassage> passages(PassageSource source) {
        var passages = new ArrayList<CorpusPassage>();
        source.each(passages::add);
        return passages;
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }
}
