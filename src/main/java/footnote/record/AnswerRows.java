package footnote.record;

import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.Asked;
import footnote.conversation.QuestionSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes of what was asked what may be written of it. Safe for use by several threads.
final class AnswerRows {
    private final JsonMapper json;
    private final Masking masking;
    private final MaskedAnswer answers;
    private final QuestionSubject subject = new QuestionSubject();

    AnswerRows(JsonMapper json, Masking masking) {
        this.json = json;
        this.masking = masking;
        this.answers = new MaskedAnswer(json, masking);
    }

    AnswerRow of(Asked asked) {
        AnswerRow.Text text = asked instanceof Asked.Answered answered && !Asked.TEXTLESS.contains(asked.status())
                ? text(answered)
                : null;
        return new AnswerRow(asked.id(), asked.at().toEpochMilli(), asked.door().label(), asked.status(), text);
    }

    private AnswerRow.Text text(Asked.Answered answered) {
        AnswerJson answer = answered.answer();
        var typed = new ArrayList<>(answered.said());
        typed.add(answer.question());
        JsonNode masked = answers.of(answer, masking.names(typed));
        var meta = answer.meta();
        return new AnswerRow.Text(
                masked.required("question").stringValue(),
                masked.required("resolvedQuestion").stringValue(),
                answer.reason(),
                answer.answeredBy(),
                answer.fallbackReason(),
                meta.model() == null ? null : meta.model().name(),
                meta.generation(),
                meta.retrieval(),
                meta.tookMs(),
                json.writeValueAsString(masked),
                Stream.concat(shown(answer.citations(), true), shown(answer.nearest(), false))
                        .toList(),
                open(answer, masked));
    }

    private static Stream<AnswerRow.Shown> shown(List<CitationJson> citations, boolean cited) {
        return citations.stream().map(each -> new AnswerRow.Shown(cited, each.document(), each.version()));
    }

    /// A refused question is open as it was understood; of several that were asked at once, those without an
    /// answer are.
    private List<AnswerRow.Open> open(AnswerJson answer, JsonNode masked) {
        Stream<AnswerRow.Open> whole =
                Optional.ofNullable(answer.reason())
                        .map(reason -> open(masked.required("resolvedQuestion"), reason))
                        .stream();
        Stream<AnswerRow.Open> parts = masked.required("unanswered")
                .valueStream()
                .map(part ->
                        open(part.required("question"), part.required("reason").stringValue()));
        return Stream.concat(whole, parts)
                .filter(each -> !each.question().equals(Masking.WITHHELD))
                .toList();
    }

    private AnswerRow.Open open(JsonNode question, String reason) {
        String text = question.stringValue();
        return new AnswerRow.Open(text, reason, String.join(" ", subject.of(text)));
    }
}
