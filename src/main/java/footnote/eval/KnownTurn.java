package footnote.eval;

import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A turn of a conversation of which it is known where its answer stands.
///
/// @param history oldest first; none for a first turn
/// @param relevant the ids of the passages that answer; never empty
record KnownTurn(String id, Question question, List<Turn> history, Set<String> relevant) {
    KnownTurn {
        history = List.copyOf(history);
        relevant = Set.copyOf(relevant);
    }

    boolean isFollowUp() {
        return !history.isEmpty();
    }

    /// The same turn after another one.
    KnownTurn after(Turn first) {
        return new KnownTurn(
                id, question, Stream.concat(Stream.of(first), history.stream()).toList(), relevant);
    }

    /// All that was said, this question last.
    String everything() {
        return Stream.concat(
                        history.stream()
                                .flatMap(turn -> Stream.of(
                                        turn.question().text(), turn.answer().orElse(""))),
                        Stream.of(question.text()))
                .collect(Collectors.joining(" "));
    }

    /// Gathers what was said into turns: what an agent says answers the question before it.
    static final class Telling {
        private final List<Turn> turns = new ArrayList<>();

        /// What is told of a talk in mtRAG's layout: who spoke, and what.
        static List<Turn> of(JsonNode said) {
            var telling = new Telling();
            for (JsonNode each : said) {
                telling.add(
                        each.path("speaker").asString("").equals("user"),
                        each.path("text").asString(""));
            }
            return telling.turns;
        }

        void add(boolean asks, String text) {
            if (asks) {
                turns.add(new Turn(Question.of(text), Optional.empty()));
            } else if (!turns.isEmpty()) {
                Turn last = turns.removeLast();
                String before = last.answer().map(told -> told + " ").orElse("");
                turns.add(new Turn(last.question(), Optional.of(before + text)));
            }
        }

        List<Turn> turns() {
            return turns;
        }
    }
}
