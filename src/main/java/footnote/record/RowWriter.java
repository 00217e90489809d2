package footnote.record;

import footnote.ask.Feedback;
import footnote.record.AnswerRow.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes rows in the transaction of a handle. What was written before is left as it is, so that a batch can
/// be written again whose commit may or may not have got through. Stateless and safe for use by several
/// threads.
final class RowWriter {
    private static final String ANSWER = "INSERT INTO answer (id, asked_at, door, status, question, resolved, reason,"
            + " answered_by, fallback, model, generation, retrieval, took_ms, body) VALUES (:id, :asked_at, :door, :status,"
            + " :question, :resolved, :reason, :answered_by, :fallback, :model, :generation, :retrieval, :took_ms, :body)"
            + " ON CONFLICT (id) DO NOTHING";
    private static final String CITATION = "INSERT INTO citation (answer, place, cited, document, version)"
            + " VALUES (:answer, :place, :cited, :document, :version) ON CONFLICT (answer, place) DO NOTHING";
    private static final String OPEN = "INSERT INTO unanswered (answer, place, asked_at, question, reason, subject)"
            + " VALUES (:answer, :place, :asked_at, :question, :reason, :subject) ON CONFLICT (answer, place) DO NOTHING";

    /// What is said of a question without a text is kept without its words: they might tell of it.
    private static final String FEEDBACK = "INSERT INTO feedback (answer, sentence, given_at, useful, reason)"
            + " SELECT id, :sentence, :given_at, :useful, CASE WHEN body IS NULL THEN NULL ELSE :reason END"
            + " FROM answer WHERE id = :answer"
            + " ON CONFLICT (answer, sentence) DO UPDATE SET given_at = excluded.given_at, useful = excluded.useful,"
            + " reason = excluded.reason";

    private final Masking masking;

    RowWriter(Masking masking) {
        this.masking = masking;
    }

    void write(Handle handle, List<AnswerRow> rows) {
        PreparedBatch answers = handle.prepareBatch(ANSWER);
        PreparedBatch citations = handle.prepareBatch(CITATION);
        PreparedBatch open = handle.prepareBatch(OPEN);
        for (AnswerRow row : rows) {
            bind(answers, row);
            Optional.ofNullable(row.text()).ifPresent(text -> {
                bindShown(citations, row.id(), text.shown());
                bindOpen(open, row, text.open());
            });
        }
        for (PreparedBatch batch : List.of(answers, citations, open)) {
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static void bind(PreparedBatch answers, AnswerRow row) {
        Optional<Text> text = Optional.ofNullable(row.text());
        answers.bind("id", row.id())
                .bind("asked_at", row.askedAt())
                .bind("door", row.door())
                .bind("status", row.status())
                .bind("question", text.map(Text::question))
                .bind("resolved", text.map(Text::resolved))
                .bind("reason", text.map(Text::reason))
                .bind("answered_by", text.map(Text::answeredBy))
                .bind("fallback", text.map(Text::fallback))
                .bind("model", text.map(Text::model))
                .bind("generation", text.map(Text::generation))
                .bind("retrieval", text.map(Text::retrieval))
                .bind("took_ms", text.map(Text::tookMs).orElse(null))
                .bind("body", text.map(Text::body))
                .add();
    }

    private static void bindShown(PreparedBatch citations, String answer, List<AnswerRow.Shown> shown) {
        for (int i = 0; i < shown.size(); i++) {
            citations
                    .bind("answer", answer)
                    .bind("place", i + 1)
                    .bind("cited", shown.get(i).cited())
                    .bind("document", shown.get(i).document())
                    .bind("version", shown.get(i).version())
                    .add();
        }
    }

    private static void bindOpen(PreparedBatch batch, AnswerRow row, List<AnswerRow.Open> open) {
        for (int i = 0; i < open.size(); i++) {
            batch.bind("answer", row.id())
                    .bind("place", i + 1)
                    .bind("asked_at", row.askedAt())
                    .bind("question", open.get(i).question())
                    .bind("reason", open.get(i).reason())
                    .bind("subject", open.get(i).subject())
                    .add();
        }
    }

    void write(Handle handle, Feedback feedback) {
        String reason = masking.typed(printable(feedback.reason()), masking.names(List.of(feedback.reason())));
        handle.createUpdate(FEEDBACK)
                .bind("answer", feedback.answer())
                .bind("sentence", feedback.sentence())
                .bind("given_at", feedback.at().toEpochMilli())
                .bind("useful", feedback.useful())
                .bind("reason", Optional.of(reason).filter(words -> !words.isBlank()))
                .execute();
    }

    /// What PostgreSQL would not take for text is left out.
    private static String printable(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
