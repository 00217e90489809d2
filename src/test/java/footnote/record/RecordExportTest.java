package footnote.record;

import static footnote.record.Samples.NOON;
import static footnote.record.Samples.answered;
import static footnote.record.Samples.refused;
import static footnote.record.Samples.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.ask.Asked;
import footnote.ask.Door;
import footnote.ask.Feedback;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that was asked between two times, for whoever may want to see it.
@ParameterizedClass
@EnumSource(Engine.class)
class RecordExportTest {
    private static final Instant END = NOON.plusSeconds(3_600);

    private final Engine engine;

    private Recording recording;

    RecordExportTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        recording = Recording.open(RecordSettings.in(engine.place(folder)), InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        recording.close();
    }

    @Test
    void aTableHasALineForEachQuestion() throws IOException, InterruptedException {
        recording.asked(answered("a1"));
        recording.feedback(new Feedback("a1", NOON, 1, false, "wrong year"));
        recording.asked(refused("a2", NOON.plusSeconds(1), "When, \"exactly\"?"));
        recording.asked(new Asked.Textless("a3", NOON.plusSeconds(2), Door.OPENAI, "signposted"));

        List<CSVRecord> table = table();

        assertThat(table).extracting(line -> line.get("id")).containsExactly("a1", "a2", "a3");
        CSVRecord first = table.getFirst();
        assertThat(first.get("askedAt")).isEqualTo("2026-06-01T12:00:00Z");
        assertThat(first.get("door")).isEqualTo("api");
        assertThat(first.get("question")).isEqualTo("How much was the loan?");
        assertThat(first.get("answer")).isEqualTo("The loan was £54 million.");
        assertThat(first.get("citations")).isEqualTo("council-loan " + Samples.LOAN_VERSION);
        assertThat(first.get("tookMs")).isEqualTo("21.5");
        assertThat(first.get("feedback")).isEqualTo("not useful (sentence 1): wrong year");
        assertThat(table.get(1).get("question")).isEqualTo("When, \"exactly\"?");
        assertThat(table.get(1).get("answer")).isEqualTo("The documents say nothing of it.");
        assertThat(table.get(1).get("reason")).isEqualTo("nothing_on_the_topic");
        assertThat(table.get(2).toList())
                .containsExactly(
                        "a3",
                        "2026-06-01T12:00:02Z",
                        "openai",
                        "signposted",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
    }

    @Test
    void noCellIsAFormula() throws IOException, InterruptedException {
        recording.asked(answered("a1", NOON, "=HYPERLINK(\"http://x\") then?", "-2+3 or @SUM(1) is no answer."));

        CSVRecord line = table().getFirst();

        assertThat(line.get("question")).isEqualTo("'=HYPERLINK(\"http://x\") then?");
        assertThat(line.get("answer")).isEqualTo("'-2+3 or @SUM(1) is no answer.");
    }

    @Test
    void eachLineOfJsonIsAWholeAnswerWithItsFeedback() throws InterruptedException {
        recording.asked(answered("a1", NOON, "How much\u2028was it?", "It was £54 million."));
        recording.feedback(new Feedback("a1", NOON, 0, true, ""));
        recording.asked(new Asked.Textless("a2", NOON.plusSeconds(2), Door.CLI, "personal_data"));

        List<JsonNode> lines = lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().at("/answer/sentences/0/text").stringValue())
                .isEqualTo("It was £54 million.");
        assertThat(lines.getFirst().at("/feedback/0/useful").booleanValue()).isTrue();
        assertThat(lines.getLast().toString())
                .isEqualTo("{\"id\":\"a2\",\"askedAt\":\"2026-06-01T12:00:02Z\",\"door\":\"cli\","
                        + "\"status\":\"personal_data\",\"answer\":null,\"feedback\":[]}");
    }

    @Test
    void manyAreAllThereOnceInTheirOrder() throws InterruptedException {
        List<String> ids =
                IntStream.range(0, 1_001).mapToObj(i -> "a%04d".formatted(i)).toList();
        // five are asked in each second, so that a page ends amid some of one time
        for (int i = 0; i < ids.size(); i++) {
            recording.asked(answered(ids.get(i), NOON.plusSeconds(i / 5), "Why?", "So."));
        }

        assertThat(lines())
                .extracting(line -> line.required("id").stringValue())
                .isEqualTo(ids);
    }

    @Test
    void theTimesBoundIt() throws InterruptedException {
        recording.asked(answered("before", NOON.minusMillis(1), "Why?", "So."));
        recording.asked(answered("first", NOON, "Why?", "So."));
        recording.asked(answered("after", END, "Why?", "So."));

        assertThat(lines())
                .extracting(line -> line.required("id").stringValue())
                .containsExactly("first");
    }

    @Test
    void whoeverIsWrittenToMayHangUp() throws InterruptedException {
        recording.asked(answered("a1"));
        settled(recording);
        var gone = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> recording.export().writeJsonLines(NOON, END, gone))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<CSVRecord> table() throws IOException, InterruptedException {
        settled(recording);
        var written = new StringWriter();
        recording.export().writeCsv(NOON, END, written);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written.toString()))
                .getRecords();
    }

    private List<JsonNode> lines() throws InterruptedException {
        settled(recording);
        var written = new StringWriter();
        recording.export().writeJsonLines(NOON, END, written);
        return written.toString()
                .lines()
                .<JsonNode>map(new JsonMapper()::readTree)
                .toList();
    }
}
