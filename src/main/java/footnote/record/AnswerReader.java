package footnote.record;

import footnote.record.RecordedAnswer.Opinion;
import footnote.record.RecordedAnswer.Shown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/// Reads answers. Many are read page by page, each in a short transaction of its own, so that neither memory
/// nor the database's log grows with how many there are, and nobody who writes waits. Safe for use by
/// several threads.
final class AnswerReader {
    private static final int PAGE = 200;
    private static final String COLUMNS = "SELECT id, asked_at, door, status, body FROM answer";

    private final Database database;
    private final JsonMapper json;

    AnswerReader(Database database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The answer of an id, unless it was asked before a time.
    Optional<RecordedAnswer> find(String id, Instant since) {
        return database.jdbi().withHandle(handle -> {
            List<Row> rows = handle.createQuery(COLUMNS + " WHERE id = :id AND asked_at >= :since")
                    .bind("id", id)
                    .bind("since", since.toEpochMilli())
                    .map((row, _) -> Row.of(row))
                    .list();
            return whole(handle, rows).stream().findFirst();
        });
    }

    /// Whether there is an answer of an id, unless it was asked before a time.
    boolean has(String id, Instant since) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT EXISTS (SELECT 1 FROM answer WHERE id = :id AND asked_at >= :since)")
                        .bind("id", id)
                        .bind("since", since.toEpochMilli())
                        .map((row, _) -> row.getBoolean(1))
                        .one());
    }

    /// Gives each answer to what was asked between two times, oldest first.
    ///
    /// @param until exclusive
    void forEach(Instant from, Instant until, Consumer<RecordedAnswer> reader) {
        long after = from.toEpochMilli();
        String afterId = "";
        List<RecordedAnswer> page;
        do {
            page = page(after, afterId, until);
            page.forEach(reader);
            if (!page.isEmpty()) {
                after = page.getLast().at().toEpochMilli();
                afterId = page.getLast().id();
            }
        } while (page.size() == PAGE);
    }

    private List<RecordedAnswer> page(long after, String afterId, Instant until) {
        return database.jdbi().withHandle(handle -> {
            List<Row> rows = handle.createQuery(COLUMNS
                            + " WHERE (asked_at, id) > (:after, :after_id) AND asked_at < :until"
                            + " ORDER BY asked_at, id LIMIT :page")
                    .bind("after", after)
                    .bind("after_id", afterId)
                    .bind("until", until.toEpochMilli())
                    .bind("page", PAGE)
                    .map((row, _) -> Row.of(row))
                    .list();
            return whole(handle, rows);
        });
    }

    private record Row(String id, Instant at, String door, String status, Optional<String> body) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("id"),
                    Instant.ofEpochMilli(row.getLong("asked_at")),
                    row.getString("door"),
                    row.getString("status"),
                    Optional.ofNullable(row.getString("body")));
        }
    }

    private record Of<T>(String answer, T what) {}

    private List<RecordedAnswer> whole(Handle handle, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(Row::id).toList();
        Map<String, List<Shown>> shown = shown(handle, ids);
        Map<String, List<Opinion>> opinions = opinions(handle, ids);
        return rows.stream()
                .map(row -> new RecordedAnswer(
                        row.id,
                        row.at,
                        row.door,
                        row.status,
                        row.body.map(json::readTree),
                        shown.getOrDefault(row.id, List.of()),
                        opinions.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Map<String, List<Shown>> shown(Handle handle, List<String> ids) {
        return byAnswer(handle
                .createQuery("SELECT answer, cited, document, version FROM citation"
                        + " WHERE answer IN (<ids>) ORDER BY answer, place")
                .bindList("ids", ids)
                .map((row, _) -> new Of<>(
                        row.getString("answer"),
                        new Shown(row.getBoolean("cited"), row.getString("document"), row.getString("version"))))
                .stream());
    }

    private static Map<String, List<Opinion>> opinions(Handle handle, List<String> ids) {
        return byAnswer(handle
                .createQuery("SELECT answer, sentence, given_at, useful, reason FROM feedback"
                        + " WHERE answer IN (<ids>) ORDER BY answer, sentence")
                .bindList("ids", ids)
                .map((row, _) -> new Of<>(
                        row.getString("answer"),
                        new Opinion(
                                row.getInt("sentence"),
                                Instant.ofEpochMilli(row.getLong("given_at")),
                                row.getBoolean("useful"),
                                Optional.ofNullable(row.getString("reason")))))
                .stream());
    }

    private static <T> Map<String, List<T>> byAnswer(Stream<Of<T>> all) {
        try (all) {
            return all.collect(Collectors.groupingBy(Of::answer, Collectors.mapping(Of::what, Collectors.toList())));
        }
    }
}
