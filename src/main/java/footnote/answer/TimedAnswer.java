package footnote.answer;

import java.time.Duration;

/// An answer with how long its making took, as far as the answerer tells.
///
/// @param reading the choice of windows and their reading
/// @param judging the rest of the assessment
/// @param composing to choose what is shown and to put it together
public record TimedAnswer(Answer answer, Duration reading, Duration judging, Duration composing) {
    /// The same times with another answer.
    public TimedAnswer with(Answer other) {
        return new TimedAnswer(other, reading, judging, composing);
    }
}
