package footnote.eval;

import footnote.conversation.Question;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of one question in a run.
///
/// @param history the questions before it, oldest first
/// @param kind by which questions are grouped
/// @param knownMiss whether it is marked as got wrong as yet
/// @param shown what was shown, on one line
/// @param figures those that the question counts for, and whether it has what they look for
public record RunQuestion(
        String question,
        List<String> history,
        String kind,
        boolean knownMiss,
        String shown,
        Map<Figure, Boolean> figures) {
    public RunQuestion {
        history = List.copyOf(history);
        figures = Collections.unmodifiableMap(figures.isEmpty() ? new EnumMap<>(Figure.class) : new EnumMap<>(figures));
    }

    static RunQuestion of(Outcome outcome) {
        var figures = new EnumMap<Figure, Boolean>(Figure.class);
        for (Figure figure : Figure.values()) {
            figure.of(outcome).ifPresent(has -> figures.put(figure, has));
        }
        KnownQuestion known = outcome.known();
        return new RunQuestion(
                known.question(),
                known.history().stream()
                        .map(EarlierTurn::question)
                        .map(Question::text)
                        .toList(),
                known.kind(),
                known.knownMiss(),
                outcome.shown(),
                figures);
    }

    boolean isRight() {
        return figures.getOrDefault(Figure.RIGHT, false);
    }

    /// Whether both ask the same after the same questions.
    boolean asksTheSameAs(RunQuestion other) {
        return question.equals(other.question) && history.equals(other.history);
    }
}
