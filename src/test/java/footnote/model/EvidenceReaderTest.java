package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import footnote.document.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvidenceReaderTest {
    private static final double AS_IN_PYTHON = 1e-3;
    private static final String TEXT = "The lido opens in May. It costs £4 to swim. Dogs stay out.";
    private static final Window LIDO =
            new Window("The lido of Elmford", TEXT, List.of(new Span(0, 22), new Span(23, 43), new Span(44, 58)));

    private static EvidenceReader reader;

    /// What the training's own code, over the same model file, says of a window.
    private record Pair(
            String question,
            String title,
            String text,
            List<List<Integer>> spans,
            List<Double> sentences,
            List<Integer> answer,
            double answerScore,
            double answerable,
            double support) {
        Window window() {
            return new Window(title, text, spans.stream().map(Pair::span).toList());
        }

        private static Span span(List<Integer> places) {
            return new Span(places.getFirst(), places.getLast());
        }
    }

    @BeforeAll
    static void load() {
        reader = EvidenceReader.load(Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void itReadsWhatTheTrainingReads() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSize(500);
        for (Pair pair : pairs) {
            Reading reading =
                    reader.read(pair.question(), List.of(pair.window())).getFirst();
            String told = pair.toString();

            assertThat(reading.sentences()).as(told).hasSameSizeAs(pair.sentences());
            for (int i = 0; i < pair.sentences().size(); i++) {
                double wanted = pair.sentences().get(i);
                assertThat(Math.max(reading.sentences().get(i), -99)).as(told).isCloseTo(wanted, within(AS_IN_PYTHON));
            }
            assertThat(reading.answerable()).as(told).isCloseTo(pair.answerable(), within(AS_IN_PYTHON));
            assertThat(reading.support()).as(told).isCloseTo(pair.support(), within(AS_IN_PYTHON));
            assertThat(reading.answerScore()).as(told).isCloseTo(pair.answerScore(), within(AS_IN_PYTHON));
            assertThat(reading.answer()).as(told).isEqualTo(Pair.span(pair.answer()));
        }
    }

    private static List<Pair> pairs() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EvidenceReaderTest.class.getResourceAsStream("reader-pairs.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonMapper.shared().readValue(line, Pair.class))
                    .toList();
        }
    }

    @Test
    void theSentenceThatAnswersStandsAboveTheOthersAndAboveNone() {
        Reading reading =
                reader.read("How much does it cost to swim?", List.of(LIDO)).getFirst();

        assertThat(reading.sentences().get(1))
                .isPositive()
                .isGreaterThan(reading.sentences().get(0))
                .isGreaterThan(reading.sentences().get(2));
        assertThat(textOf(reading.answer())).contains("£4");
    }

    @Test
    void nothingAnswersAQuestionAboutAnotherPlace() {
        Reading answering =
                reader.read("When does the lido open?", List.of(LIDO)).getFirst();
        Reading other = reader.read("When does the museum of Dunwell open?", List.of(LIDO))
                .getFirst();

        assertThat(other.answerable()).isLessThan(answering.answerable());
        assertThat(other.sentences()).allMatch(score -> score < 0);
    }

    private static String textOf(@Nullable Span span) {
        return Objects.requireNonNull(span).of(TEXT);
    }

    @Test
    void whatIsSaidOfAWindowDependsOnItAndTheQuestionAlone() throws Exception {
        Reading alone = reader.read("When does it open?", List.of(LIDO)).getFirst();
        var other = new Window("", "Something else. ".repeat(20), List.of(new Span(0, 15)));
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Reading>>> tasks = IntStream.range(0, 12)
                    .<Callable<List<Reading>>>mapToObj(
                            i -> () -> reader.read("When does it open?", List.of(other, LIDO, other)))
                    .toList();
            for (Future<List<Reading>> done : threads.invokeAll(tasks)) {
                assertThat(done.get().get(1)).isEqualTo(alone);
            }
        }
    }

    @Test
    void everySpanLiesWithinTheWindowWhateverItsCharacters() {
        var source = new Random(20261122);
        String[] odd = {
            "🙂", "e\u0301", "ﬁ", "東", "a".repeat(130), "\u00ad", " ", ". ", "İ", "\ud83d", "9", "wörd", "\n"
        };
        for (int i = 0; i < 100; i++) {
            String text = source.ints(1 + source.nextInt(40), 0, odd.length)
                    .mapToObj(number -> odd[number])
                    .collect(Collectors.joining());
            int half = text.length() / 2;
            var window =
                    new Window(i % 2 == 0 ? "" : text, text, List.of(new Span(0, half), new Span(half, text.length())));
            Reading reading =
                    reader.read(i % 3 == 0 ? text : "when?", List.of(window)).getFirst();

            assertThat(reading.sentences()).hasSize(2).noneMatch(score -> score.isNaN());
            assertThat(reading.answer() == null || reading.answer().fits(text)).isTrue();
        }
    }

    @Test
    void itStopsWhenNobodyWaitsOrWhenItTakesTooLong() {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(ReadingStoppedException.class)
                .isThrownBy(() -> reader.read("when?", List.of(LIDO)))
                .withMessageContaining("0 of 1 windows: nobody waits");
        assertThat(Thread.interrupted()).isTrue();

        try (EvidenceReader impatient = EvidenceReader.load(Duration.ofNanos(1))) {
            assertThatExceptionOfType(ReadingStoppedException.class)
                    .isThrownBy(() -> impatient.read("when?", List.of(LIDO, LIDO)))
                    .withMessageContaining("of 2 windows: it took longer than 0 ms");
        }
    }

    @Test
    void noWindowsAreReadAtOnce() {
        assertThat(reader.read("when?", List.of())).isEmpty();
    }
}
