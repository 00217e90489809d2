package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.AnswerJson;
import footnote.ask.AskService;
import footnote.ask.Inquiry;
import footnote.eval.KnownPassages;
import footnote.evidence.Caution;
import footnote.index.Comparison;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The same question over the same documents gets the same answer, whenever and from whichever index.
class SameAnswersTest {
    /// Of the known questions every so many is asked.
    private static final int EVERY = 6;

    private static final Path DOCUMENTS = Path.of("documents");

    @TempDir
    private Path folder;

    @Test
    void threeRunsAndTwoFreshIndexesGiveTheSameAnswers() {
        List<String> questions = questions();
        Runs first = runs(folder.resolve("one"), questions, 2);
        Runs second = runs(folder.resolve("two"), questions, 1);

        assertThat(first.answers().get(1)).isEqualTo(first.answers().get(0));
        assertThat(second.answers().getFirst()).isEqualTo(first.answers().get(0));
        assertThat(second.generation()).isEqualTo(first.generation());
    }

    /// @param answers of each run, in the order of the questions
    private record Runs(String generation, List<List<ObjectNode>> answers) {}

    private static Runs runs(Path indexes, List<String> questions, int times) {
        try (Workspace workspace = Workspace.open(DOCUMENTS, indexes, Caution.NORMAL)) {
            workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
            workspace.fillVectors(2, IndexingProgress.NONE, () -> true);
            try (PassageIndex index = workspace.index()) {
                AskService service = workspace.askService(index);
                List<List<ObjectNode>> answers = IntStream.range(0, times)
                        .mapToObj(_ -> questions.stream()
                                .map(question -> answer(service, question))
                                .toList())
                        .toList();
                return new Runs(index.snapshot().generation(), answers);
            }
        }
    }

    /// All but `meta`, which tells how long it took.
    private static ObjectNode answer(AskService service, String question) {
        ObjectNode answer = JsonMapper.shared().valueToTree(AnswerJson.of(service.ask(Inquiry.of(question))));
        assertThat(answer.has("meta")).isTrue();
        answer.remove("meta");
        return answer;
    }

    private static List<String> questions() {
        List<String> all =
                KnownPassages.read(Path.of("src/test/resources/known-passages/briefings.yaml")).questions().stream()
                        .map(known -> known.question())
                        .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }
}
