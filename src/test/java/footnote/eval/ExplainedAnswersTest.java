package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import footnote.answer.Answer;
import footnote.answer.AnswerTrace;
import footnote.answer.Citation;
import footnote.ask.AskService;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.ask.Trace;
import footnote.ask.Trace.Course;
import footnote.ask.Trace.Course.Searched;
import footnote.ask.TracedSentence;
import footnote.conversation.Turn;
import footnote.evidence.Contribution;
import footnote.evidence.Standing;
import footnote.passage.Quotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Every question over the briefings, asked with and without being told how its answer came about.
@TestInstance(Lifecycle.PER_CLASS)
class ExplainedAnswersTest {
    private static final Path FILES = Path.of("src/test/resources/known-passages");

    private List<KnownQuestion> questions = List.of();
    private Workbench workbench;
    private AskService service;

    @BeforeAll
    void open(@TempDir Path indexFolder) {
        KnownPassages alone = KnownPassages.read(FILES.resolve("briefings.yaml"));
        KnownPassages talk = KnownPassages.read(FILES.resolve("briefings-talk.yaml"));
        questions = Stream.concat(alone.questions().stream(), talk.questions().stream())
                .toList();
        Path documents = Parts.required(alone.documents(), "The folder of sample briefings");
        workbench = new Workbench(documents, indexFolder);
        service = workbench.evaluator().ask();
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    @TestFactory
    Stream<DynamicTest> aQuestion() {
        return questions.stream().map(known -> dynamicTest(known.question(), () -> check(known)));
    }

    private void check(KnownQuestion known) {
        Inquiry inquiry = Inquiry.of(known.question())
                .after(known.history().stream()
                        .map(turn -> new Turn(turn.question(), Optional.empty()))
                        .toList());
        Reply plain = service.ask(inquiry);
        Reply explained = service.ask(inquiry.explained());
        Reply again = service.ask(inquiry.explained());

        assertThat(plain.trace()).isEmpty();
        assertThat(explained.answer()).isEqualTo(plain.answer());
        assertThat(explained.resolved()).isEqualTo(plain.resolved());
        Trace trace = explained.trace().orElseThrow();
        assertThat(told(again.trace().orElseThrow())).isEqualTo(told(trace));
        parts(trace, explained).forEach(part -> agrees(part.searched, part.answer));
    }

    /// A question that was searched for, by itself or as one of several.
    private record Part(Searched searched, Answer answer) {}

    private static List<Part> parts(Trace trace, Reply reply) {
        return switch (trace.course()) {
            case Searched searched -> List.of(new Part(searched, reply.answer()));
            case Course.Several(var parts) ->
                parts.stream()
                        .map(part -> new Part((Searched) part.course(), part.answer()))
                        .toList();
            case Course.Introduced _, Course.AskedBack _ -> List.of();
        };
    }

    /// What must be the same each time.
    private static List<Object> told(Trace trace) {
        return switch (trace.course()) {
            case Searched searched -> told(searched);
            case Course.Several(var parts) ->
                parts.stream()
                        .<Object>map(part -> told((Searched) part.course()))
                        .toList();
            case Course.Introduced _, Course.AskedBack _ -> List.of(trace.course());
        };
    }

    private static List<Object> told(Searched searched) {
        return List.of(
                searched.question(),
                searched.retrieval(),
                searched.sentences(),
                searched.answer().orElseThrow().choices(),
                searched.answer().orElseThrow().assessment().answerability());
    }

    private static void agrees(Searched searched, Answer shown) {
        AnswerTrace answer = searched.answer().orElseThrow();
        assertThat(searched.sentences()).allMatch(TracedSentence::isExact);
        assertThat(searched.sentences())
                .filteredOn(each -> each.footnote().isPresent())
                .extracting(TracedSentence::quotation)
                .containsExactlyInAnyOrderElementsOf(
                        shown.shown().stream().map(Citation::quotation).toList());
        assertThat(answer.assessment().sentences()).allSatisfy(each -> {
            assertThat(each.contributions().stream()
                            .mapToDouble(Contribution::points)
                            .sum())
                    .isCloseTo(each.scored().score(), within(1e-6));
            if (each.standing() == Standing.UNLIKELY) {
                assertThat(each.beside().orElseThrow())
                        .isLessThan(answer.assessment()
                                .answerability()
                                .orElseThrow()
                                .leastBeside());
            }
        });
        List<Quotation> chosen = answer.choices().stream()
                .map(choice -> choice.candidate().quotation())
                .toList();
        assertThat(answer.assessment().assessment().answering())
                .allMatch(scored -> chosen.contains(scored.candidate().quotation()));
    }
}
