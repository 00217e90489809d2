package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sets of conversations, and what is measured over them.
class DialogueEvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void turnsOfDocumentsAreReadWithWhatWasSaidBefore() throws IOException {
        DialogueSet set = DialogueSet.read(ofDocuments());

        assertThat(set.turns())
                .containsExactly(
                        new KnownTurn("t1", Question.of("When does the lido open?"), List.of(), Set.of("the_lido#1")),
                        new KnownTurn(
                                "t2",
                                Question.of("what does it cost"),
                                List.of(turn("When does the lido open?", "In May. Not before.")),
                                Set.of("the_lido#1")),
                        new KnownTurn(
                                "t3",
                                Question.of("is it open?"),
                                List.of(turn("Where is the rink?", "In Selby.")),
                                Set.of("the_rink#2")));
        assertThat(ids(set.passages())).containsExactly("the_lido#1", "the_rink#2");
    }

    @Test
    void turnsOfPassagesAreReadWithTheirJudgements() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), "{\"id\": \"p1\", \"text\": \"The lido opens in May.\"}\n");
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"id": "a::2", "text": "and the rink?", "turns": [
                """.strip() + """
                {"speaker": "user", "text": "When does the lido open?"}, {"speaker": "agent", "text": "In May."}]}
                {"id": "a::3", "text": "why?", "turns": []}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\na::2\tp1\t1\n");

        DialogueSet set = DialogueSet.read(folder);

        assertThat(set.turns())
                .containsExactly(new KnownTurn(
                        "a::2",
                        Question.of("and the rink?"),
                        List.of(turn("When does the lido open?", "In May.")),
                        Set.of("p1")));
        assertThat(set.left()).isEqualTo(1);
    }

    @Test
    void aLineWithoutADocumentIsNamed() throws IOException {
        Files.writeString(folder.resolve("turns.jsonl"), "{\"id\": \"t1\", \"last\": \"Why?\"}\n");

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> DialogueSet.read(folder))
                .withMessageContaining("doc_id");
    }

    @Test
    void aResolvedQuestionFindsWhatTheTurnAloneDoesNot() throws IOException {
        var told = new StringWriter();
        new DialogueEvaluation(folder.resolve("index")).measure(ofDocuments(), new PrintWriter(told));

        assertThat(told.toString())
                .contains("1 first turns and 2 follow-ups, 0 left out")
                .contains("| all that was said, plain BM25 | 1.000 | 1.000 | 1.0000 |")
                .contains("| resolved, words | 1.000 | 1.000 | 1.0000 |")
                .contains("| resolved, after an unrelated turn, words | 1.000 | 1.000 | 1.0000 |")
                .doesNotContain("| the turn alone, words | 1.000 |");
    }

    @Test
    void longTextsAreSplitBetweenSentences() {
        PassageSource one = consumer ->
                consumer.accept(new CorpusPassage("p", "Owls", "Owls hoot. They eat mice.\nAn owl is a bird. Yes."));

        var pieces = new ArrayList<CorpusPassage>();
        new SplitPassages(one, 26).each(pieces::add);

        assertThat(pieces)
                .containsExactly(
                        new CorpusPassage("p", "Owls", "Owls hoot. They eat mice."),
                        new CorpusPassage("p", "Owls", "An owl is a bird. Yes."));
    }

    private Path ofDocuments() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id": "the lido#1", "title": "The lido", "text": "The lido opens in May. A ticket costs four pounds."}
                {"id": "the rink#2", "title": "The rink", "text": "The rink is in Selby. The cost: it costs nothing."}
                """);
        Files.writeString(folder.resolve("turns.jsonl"), """
                {"id": "t1", "doc_id": "the lido#1", "last": "When does the lido open?", "history_newest_first": []}
                {"id": "t2", "doc_id": "the lido#1", "last": "what does it cost", "history_newest_first": \
                ["agent:Not before.", "agent:In May.", "user:When does the lido open?"]}
                {"id": "t3", "doc_id": "the rink#2", "last": "is it open?", "history_newest_first": \
                ["agent:In Selby.", "user:Where is the rink?"]}
                """);
        return folder;
    }

    private static Turn turn(String question, String answer) {
        return new Turn(Question.of(question), Optional.of(answer));
    }

    private static List<String> ids(PassageSource source) {
        var ids = new ArrayList<String>();
        source.each(passage -> ids.add(passage.id()));
        return ids;
    }
}
