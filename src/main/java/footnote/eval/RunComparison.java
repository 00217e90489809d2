package footnote.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Two runs question by question.
///
/// @param before the earlier run
/// @param changes of the questions that are in both, in the order of the later run
/// @param added those that only the later run has
/// @param gone those that only the earlier run has
public record RunComparison(
        EvaluationRun before, List<QuestionChange> changes, List<RunQuestion> added, List<RunQuestion> gone) {
    public RunComparison {
        changes = List.copyOf(changes);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /// Compares runs. Questions are the same where they have the same words after the same questions; of several of
    /// those each is compared with one.
    public static RunComparison of(EvaluationRun before, EvaluationRun now) {
        var left = new ArrayList<>(before.questions());
        var changes = new ArrayList<QuestionChange>();
        var added = new ArrayList<RunQuestion>();
        for (RunQuestion question : now.questions()) {
            Optional<RunQuestion> same =
                    left.stream().filter(question::asksTheSameAs).findFirst();
            same.ifPresentOrElse(
                    earlier -> {
                        changes.add(new QuestionChange(earlier, question));
                        left.remove(earlier);
                    },
                    () -> added.add(question));
        }
        return new RunComparison(before, changes, added, left);
    }

    List<QuestionChange> better() {
        return which(QuestionChange::isBetter);
    }

    List<QuestionChange> worse() {
        return which(QuestionChange::isWorse);
    }

    List<QuestionChange> other() {
        return which(QuestionChange::isOther);
    }

    /// Every figure for which a question counts in both runs.
    List<FigureChange> figures() {
        return Arrays.stream(Figure.values())
                .map(figure -> figure(figure))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FigureChange> figure(Figure figure) {
        List<QuestionChange> counting =
                which(change -> change.before().figures().containsKey(figure)
                        && change.now().figures().containsKey(figure));
        return counting.isEmpty() ? Optional.empty() : Optional.of(FigureChange.of(figure, counting));
    }

    private List<QuestionChange> which(Predicate<QuestionChange> what) {
        return changes.stream().filter(what).toList();
    }
}
