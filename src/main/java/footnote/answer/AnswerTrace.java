package footnote.answer;

import footnote.evidence.AssessmentTrace;
import java.time.Duration;
import java.util.List;

/// How an answer was made.
///
/// @param assessment of what was found
/// @param choices what became of each sentence that may be shown, in the order in which they were
///     considered; none where the question was refused
/// @param composing how long it took to choose and to put together
public record AnswerTrace(AssessmentTrace assessment, List<Choice> choices, Duration composing) {
    public AnswerTrace {
        choices = List.copyOf(choices);
    }
}
