package footnote.web;

import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The earlier turns of a question's body: `{"question": "…", "answer": "…"}` each, oldest first. An answer
/// may be null or left out.
final class RequestedHistory {
    static final String HISTORY = "history";

    /// The most turns that a request may have.
    private static final int MOST_TURNS = 50;

    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";
    private static final Set<String> FIELDS = Set.of(QUESTION, ANSWER);

    private RequestedHistory() {}

    /// Reads the field `history` of a body; none where there is none.
    ///
    /// @throws RequestException when it has another shape
    /// @throws footnote.conversation.InvalidQuestionException when a question of it cannot be one
    static List<Turn> of(JsonNode body) {
        var field = new RequestField(HISTORY, body.path(HISTORY));
        if (field.isAbsent()) {
            return List.of();
        }
        if (!field.value().isArray()) {
            throw RequestField.invalid("The field 'history' is not a list but " + RequestField.typeOf(field.value())
                    + ": send [{\"question\": \"…\", \"answer\": \"…\"}].");
        }
        if (field.value().size() > MOST_TURNS) {
            throw RequestField.invalid("The field 'history' has %d turns, and up to %d are read: leave out the oldest."
                    .formatted(field.value().size(), MOST_TURNS));
        }
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < field.value().size(); i++) {
            turns.add(turn(HISTORY + "[" + i + "]", field.value().get(i)));
        }
        return turns;
    }

    private static Turn turn(String name, JsonNode node) {
        new RequestField(name, node).requireObject("{\"question\": \"…\", \"answer\": \"…\"}");
        RequestField.allowOnly(FIELDS, node, name + ".", "'question' and 'answer'.");
        var question = new RequestField(name + "." + QUESTION, node.path(QUESTION));
        if (question.isAbsent()) {
            throw RequestField.invalid("The field '" + name + ".question' is missing: every earlier turn has one.");
        }
        return new Turn(Question.of(question.text()), Optional.ofNullable(answer(name, node)));
    }

    private static @Nullable String answer(String name, JsonNode node) {
        var answer = new RequestField(name + "." + ANSWER, node.path(ANSWER));
        return answer.isAbsent() ? null : answer.text();
    }
}
