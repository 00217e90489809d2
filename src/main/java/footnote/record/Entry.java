package footnote.record;

import footnote.ask.Asked;
import footnote.ask.Feedback;

/// What waits to be written.
sealed interface Entry {
    record Question(Asked asked) implements Entry {}

    record Opinion(Feedback feedback) implements Entry {}
}
