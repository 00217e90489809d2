package footnote.web;

import footnote.record.RecordExport;
import footnote.record.Recording;
import footnote.record.UnansweredGroup;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The record, for whoever has to account for it: `GET /api/v1/records` has all that is kept between two days, as JSON
/// lines or CSV, for requests under freedom-of-information and data-protection law; `GET /api/v1/reports/unanswered`
/// has
/// what people ask that the documents do not say. Days are those of UTC.
final class RecordsApi {
    private static final int MOST_GROUPS = 1_000;
    private static final int USUAL_GROUPS = 100;

    private final Optional<Recording> record;
    private final JsonBodies json;

    RecordsApi(Optional<Recording> record, JsonBodies json) {
        this.record = record;
        this.json = json;
    }

    /// @param groups the most frequent first
    record UnansweredJson(List<GroupJson> groups) {}

    /// Questions that are alike.
    ///
    /// @param example one of them, masked
    /// @param reason why it was not answered
    /// @param latest when one was last asked, as in 2024-05-17T09:30:00Z
    record GroupJson(String example, String reason, long count, String latest) {
        static GroupJson of(UnansweredGroup group) {
            return new GroupJson(
                    group.example(),
                    group.reason(),
                    group.count(),
                    group.latest().toString());
        }
    }

    /// @param until exclusive
    private record Between(Instant from, Instant until) {
        static Between of(Context context) {
            LocalDate first = day(context, "from", LocalDate.EPOCH);
            LocalDate last = day(context, "to", LocalDate.of(9999, 12, 30));
            if (first.isAfter(last)) {
                throw new RequestException(
                        ProblemType.CONTRADICTORY_REQUEST,
                        "'" + first + "' is after the last day, '" + last + "': put the earlier day first.");
            }
            return new Between(
                    first.atStartOfDay().toInstant(ZoneOffset.UTC),
                    last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        }

        private static LocalDate day(Context context, String name, LocalDate otherwise) {
            String typed = context.queryParam(name);
            try {
                return typed == null ? otherwise : LocalDate.parse(typed);
            } catch (DateTimeParseException _) {
                throw RequestField.invalid(
                        "'" + RequestException.shown(typed) + "' is no day, which is written as 2024-05-17.");
            }
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/records", this::export, Scope.RECORDS);
        routes.get("/api/v1/reports/unanswered", this::report, Scope.RECORDS);
    }

    private void report(Context context) {
        Between between = Between.of(context);
        int most = Paging.limit(context, USUAL_GROUPS, MOST_GROUPS);
        var groups = NoRecord.unless(record).unanswered(between.from, between.until, most);
        json.of(new UnansweredJson(groups.stream().map(GroupJson::of).toList())).send(context, 200);
    }

    private void export(Context context) throws IOException {
        Between between = Between.of(context);
        boolean isCsv = isCsv(context.queryParam("format"));
        RecordExport export = NoRecord.unless(record).export();
        context.contentType(isCsv ? "text/csv;charset=utf-8" : "application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"records." + (isCsv ? "csv" : "jsonl") + '"');
        Writer out =
                new BufferedWriter(new OutputStreamWriter(context.res().getOutputStream(), StandardCharsets.UTF_8));
        if (isCsv) {
            export.writeCsv(between.from, between.until, out);
        } else {
            export.writeJsonLines(between.from, between.until, out);
        }
        out.flush();
    }

    private static boolean isCsv(@Nullable String format) {
        return switch (format) {
            case "csv" -> true;
            case "jsonl" -> false;
            case null -> false;
            default ->
                throw RequestField.invalid(
                        "'" + RequestException.shown(format) + "' is no format, which is 'csv' or 'jsonl'.");
        };
    }
}
