package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent;
import footnote.answer.AnswerEvent.Begun;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerEvent.Stage;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.Answerer;
import footnote.answer.Fallback;
import footnote.answer.Shelf;
import footnote.llm.Ending.Reason;
import footnote.llm.SentenceCheck.Ruling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of a model's answer while the model writes it.
class ModelWordingTest {
    private static final String WHEN = "When did the Mill Lane pool open?";
    private static final String OPENED = "The Mill Lane pool did open on 3 May 2021.";

    /// Shows what has the word 'pool' in it, resting on the first sentence of the first source.
    private static final SentenceCheck POOL =
            (sentence, sources) -> sentence.text().contains("pool")
                    ? new Ruling.Shown(
                            sources.getFirst(),
                            List.of(sources.getFirst().passage().sentences().getFirst()),
                            0.9)
                    : new Ruling.Dropped("It is not about the pool.");

    @TempDir
    private Path folder;

    private Shelf shelf;
    private final List<AnswerEvent> events = new ArrayList<>();

    @BeforeEach
    void index() throws IOException {
        shelf = Shelf.of(folder, "---\ndate: 2021-05-04\n---\n" + OPENED);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aSentenceIsToldOfWhileTheModelStillWrites() {
        var model = new ScriptedModel("The pool opened in May [1]. Children cheered [1]. The pool is new [1].");
        var readBefore = new ArrayList<Integer>();

        Grounded answer = ask(model, event -> events.add(event) && readBefore.add(model.read()));

        assertThat(told())
                .containsExactlyElementsOf(answer.sentences().stream()
                        .map(sentence -> new Ready(sentence, answer.citations()))
                        .toList());
        assertThat(events.getFirst()).isEqualTo(new Begun(Stage.WRITE));
        assertThat(readBefore.get(1)).isLessThan(model.read() / 2);
        assertThat(events).noneMatch(Withdrawn.class::isInstance);
    }

    @Test
    void nothingIsToldWhereTheFirstSentenceFalls() {
        ask(new ScriptedModel("Children cheered [1]. The pool opened in May [1]."), events::add);

        assertThat(events).containsExactly(new Begun(Stage.WRITE));
    }

    @Test
    void nothingIsToldBeforeASentenceWordsOneThatAnswers() throws IOException {
        try (var two = Shelf.of(folder.resolve("two"), OPENED, "The Mill Lane pool was built for £4 million.")) {
            SentenceCheck byNumber = (sentence, sources) -> {
                Source source = sources.get(sentence.sources().getFirst() - 1);
                return new Ruling.Shown(
                        source, List.of(source.passage().sentences().getFirst()), 0.9);
            };
            var toldAfter = new ArrayList<Integer>();
            var model = new ScriptedModel(
                    "It cost four million pounds [2]. The pool opened in May [1]. It is open to all [2].");

            two.ask(
                    WHEN,
                    quoting -> answerer(quoting, model, byNumber)
                            .following(event -> event instanceof Begun || toldAfter.add(model.read())));

            assertThat(toldAfter).hasSize(3);
            assertThat(toldAfter.getFirst()).isEqualTo(toldAfter.get(1)).isLessThan(toldAfter.get(2));
        }
    }

    @Test
    void whatDoesNotStandInTheEndIsTakenBack() {
        ask(new ScriptedModel("The pool opened in May [1]. Children cheered. It rained [1]."), events::add);

        assertThat(told()).hasSize(1);
        assertThat(events.getLast()).isEqualTo(new Withdrawn(0, Optional.of(Fallback.UNSUPPORTED)));
    }

    @Test
    void whatBreaksOffIsTakenBack() {
        var failure = new Ending.Failure(Reason.STALLED, "It stalled.");

        ask(new ScriptedModel("The pool opened in May [1]. The po", failure), events::add);

        assertThat(events.getLast()).isEqualTo(new Withdrawn(0, Optional.of(Fallback.TOO_SLOW)));
    }

    @Test
    void aModelIsStoppedWhenTheListenerWantsNoMore() {
        var model = new ScriptedModel("The pool opened in May [1]. " + "It is new [1]. ".repeat(1_000));

        ask(model, event -> event instanceof Begun);

        assertThat(model.read()).isLessThan(10);
    }

    @Test
    void aModelIsNotAskedForSomebodyWhoIsGone() {
        var model = new ScriptedModel("The pool opened in May [1].");

        ask(model, _ -> false);

        assertThat(model.asked()).isEmpty();
    }

    @Test
    void theProviderSeesTheHangUpOfWhoeverAsked() throws IOException, InterruptedException {
        var hungUp = new CountDownLatch(1);
        try (var server = new RawServer(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("The pool opened in May [1]. It");
            visit.awaitHangUp();
            hungUp.countDown();
        })) {
            ModelSettings settings = Talk.settings(Provider.OPENAI, server.url(), Talk.PATIENT);

            ask(LanguageModel.of(settings), event -> !(event instanceof Ready));

            hungUp.await();
            server.assertNothingIsLeft();
        }
    }

    @Test
    void allPartsOfAQuestionHaveOneDeadline() {
        var deadlines = new ArrayList<Deadline>();
        LanguageModel model = (_, deadline, _) -> {
            deadlines.add(deadline);
            return new Ending.Complete();
        };

        shelf.ask(WHEN, quoting -> {
            var one = answerer(quoting, model, POOL).following(AnswerListener.NOBODY);
            shelf.ask(WHEN, _ -> one);
            return one;
        });
        ask(model, AnswerListener.NOBODY);

        assertThat(deadlines).hasSize(3);
        assertThat(deadlines.get(1)).isSameAs(deadlines.getFirst());
        assertThat(deadlines.get(2)).isNotSameAs(deadlines.getFirst());
    }

    @Test
    void nothingButTheCheckStandsBetweenASentenceAndWhoeverWaits() {
        var checking = new AtomicLong();
        var since = new AtomicLong();
        SentenceCheck timed = (sentence, sources) -> {
            long before = System.nanoTime();
            try {
                return POOL.rule(sentence, sources);
            } finally {
                checking.addAndGet(System.nanoTime() - before);
            }
        };
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 200; i++) {
            checking.set(0);
            ask(
                    (_, _, pieces) -> {
                        pieces.accept("The pool opened in May [1]. ");
                        since.set(System.nanoTime());
                        pieces.accept("It");
                        return new Ending.Complete();
                    },
                    timed,
                    event -> {
                        if (event instanceof Ready && since.get() > 0) {
                            waits.add(Duration.ofNanos(System.nanoTime() - since.getAndSet(0) - checking.get()));
                        }
                        return true;
                    });
        }
        waits.sort(null);
        System.out.printf(
                "From a whole sentence to whoever waits, without the check: p50 %d µs, p95 %d µs%n",
                waits.get(waits.size() / 2).toNanos() / 1_000,
                waits.get(waits.size() * 95 / 100).toNanos() / 1_000);
        assertThat(waits).hasSize(200);
    }

    private List<AnswerEvent> told() {
        return events.stream().filter(Ready.class::isInstance).toList();
    }

    private Grounded ask(LanguageModel model, AnswerListener listener) {
        return ask(model, POOL, listener);
    }

    private Grounded ask(LanguageModel model, SentenceCheck check, AnswerListener listener) {
        return (Grounded)
                shelf.ask(WHEN, quoting -> answerer(quoting, model, check).following(listener));
    }

    private static ModelAnswerer answerer(Answerer quoting, LanguageModel model, SentenceCheck check) {
        return new ModelAnswerer(quoting, model, ScriptedModel.settings("text"), check);
    }
}
