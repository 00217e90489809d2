package footnote.record;

import footnote.record.RecordedAnswer.Opinion;
import footnote.record.RecordedAnswer.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes out all that is kept of what was asked between two times, oldest first, while it is read. The
/// later of the two is exclusive. Safe for use by several threads.
public final class RecordExport {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "id",
                    "askedAt",
                    "door",
                    "status",
                    "question",
                    "resolvedQuestion",
                    "answer",
                    "citations",
                    "reason",
                    "answeredBy",
                    "model",
                    "fallbackReason",
                    "generation",
                    "retrieval",
                    "tookMs",
                    "feedback")
            .get();

    private final AnswerReader reader;
    private final JsonMapper json;

    RecordExport(AnswerReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /// A table for a spreadsheet (RFC 4180), with a head. No cell of it is a formula.
    ///
    /// @throws UncheckedIOException when whoever is written to takes no more
    /// @throws RecordException when the record cannot be read
    public void writeCsv(Instant from, Instant until, Writer to) {
        try {
            var csv = new CSVPrinter(to, FORMAT);
            forEach(from, until, answer -> csv.printRecord(cells(answer)));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One JSON object on each line.
    ///
    /// @throws UncheckedIOException when whoever is written to takes no more
    /// @throws RecordException when the record cannot be read
    public void writeJsonLines(Instant from, Instant until, Writer to) {
        forEach(from, until, answer -> to.write(json.writeValueAsString(line(answer)) + "\n"));
        try {
            to.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Line {
        void write(RecordedAnswer answer) throws IOException;
    }

    private void forEach(Instant from, Instant until, Line line) {
        Reading.of(() -> {
            reader.forEach(from, until, answer -> {
                try {
                    line.write(answer);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            return true;
        });
    }

    private ObjectNode line(RecordedAnswer answer) {
        ObjectNode line = json.createObjectNode()
                .put("id", answer.id())
                .put("askedAt", answer.at().toString())
                .put("door", answer.door())
                .put("status", answer.status());
        line.set("answer", answer.answer().orElseGet(json::nullNode));
        var feedback = line.putArray("feedback");
        for (Opinion opinion : answer.opinions()) {
            feedback.addObject()
                    .put("sentence", opinion.sentence())
                    .put("givenAt", opinion.at().toString())
                    .put("useful", opinion.useful())
                    .put("reason", opinion.reason().orElse(null));
        }
        return line;
    }

    private static List<String> cells(RecordedAnswer answer) {
        Optional<JsonNode> told = answer.answer();
        Stream<String> cells = Stream.of(
                answer.id(),
                answer.at().toString(),
                answer.door(),
                answer.status(),
                text(told, "/question"),
                text(told, "/resolvedQuestion"),
                told.map(RecordExport::said).orElse(""),
                cited(answer.shown()),
                text(told, "/reason"),
                text(told, "/answeredBy"),
                text(told, "/meta/model/name"),
                text(told, "/fallbackReason"),
                text(told, "/meta/generation"),
                text(told, "/meta/retrieval"),
                text(told, "/meta/tookMs"),
                answer.opinions().stream().map(RecordExport::told).collect(Collectors.joining("; ")));
        return cells.map(SpreadsheetCell::of).toList();
    }

    private static String text(Optional<JsonNode> answer, String at) {
        return answer.map(told -> told.at(at).asString("")).orElse("");
    }

    /// The sentences, or what was said in place of any.
    private static String said(JsonNode answer) {
        String sentences = answer.path("sentences")
                .valueStream()
                .map(sentence -> sentence.path("text").asString(""))
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? answer.path("message").asString("") : sentences;
    }

    private static String cited(List<Shown> shown) {
        return shown.stream()
                .filter(Shown::cited)
                .map(each -> each.document() + " " + each.version())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String told(Opinion opinion) {
        return (opinion.useful() ? "useful" : "not useful")
                + (opinion.sentence() == 0 ? "" : " (sentence " + opinion.sentence() + ")")
                + opinion.reason().map(why -> ": " + why).orElse("");
    }
}
