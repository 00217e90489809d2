package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.QuestionTrace.TermTrace;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is told of how a question was understood.
class QuestionTraceTest {
    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root);
        folder.with("a.txt", "The ferry crosses twice a day. Ann Reed runs the ferry.")
                .with("b.txt", "The harbour has a tide gauge. The ferry is blue.")
                .update();
    }

    @Test
    void everyTermIsToldWithItsStemAndWhetherAnyDocumentHasIt() {
        List<TermTrace> terms = trace("Which ferries have a tide balloon?").terms();

        assertThat(terms).extracting(each -> each.term().term()).containsExactly("ferri", "tide", "balloon");
        assertThat(terms).extracting(TermTrace::known).containsExactly(true, true, false);
        assertThat(terms).extracting(TermTrace::rarity).isSorted();
    }

    @Test
    void everyMendedWordIsToldInTheOrderOfTheQuestion() {
        QuestionAnalysis analysis = trace("teh ferrry and the harbor").analysis();

        assertThat(analysis.corrected()).isEqualTo("the ferry and the harbor");
        assertThat(analysis.corrections())
                .containsExactly(new Correction("teh", "the"), new Correction("ferrry", "ferry"));
        assertThat(trace("Which ferry?").analysis().corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who runs the ferry?          |                                 | FIRST
            How large is the harbour?    | Who runs the ferry?             | ALONE
            Something else: is it blue?  | Who runs the ferry?             | NEW_TOPIC
            and in 2018?                 | Who ran the ferry in 2023?      | REPLACED
            What did she say?            | What does Ann Reed run?         | REPLACED
            why?                         | Who runs the ferry?             | READ_AFTER
            """)
    void itIsToldHowTheQuestionWasMadeToStandAlone(String asked, @Nullable String before, ResolutionMethod method) {
        assertThat(trace(asked, before).resolved().method()).isEqualTo(method);
    }

    private QuestionTrace trace(String asked, @Nullable String... before) {
        List<Turn> history = Arrays.stream(before)
                .flatMap(earlier -> Optional.ofNullable(earlier).stream())
                .map(earlier -> new Turn(Question.of(earlier), Optional.empty()))
                .toList();
        ResolvedQuestion resolved =
                new FollowUps().resolve(Question.of(asked), history).orAlone();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return QuestionTrace.of(resolved, new QuestionAnalyzer().analyze(resolved, snapshot), snapshot);
        }
    }
}
