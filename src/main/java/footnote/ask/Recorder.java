package footnote.ask;

import footnote.ask.Trace.StepTime;
import java.util.List;

/// Remembers what was asked and answered, for whoever has to account for it later.
///
/// Either method returns at once and never throws, whatever has become of the place where things are kept:
/// nobody waits for an answer to be written down, and none is lost over it. Safe for use by several threads.
public interface Recorder {
    /// Remembers nothing.
    Recorder NONE = new Recorder() {
        @Override
        public void asked(Asked asked) {}

        @Override
        public void feedback(Feedback feedback) {}
    };

    /// Has several remember the same.
    static Recorder all(Recorder... recorders) {
        List<Recorder> each = List.of(recorders);
        return new Recorder() {
            @Override
            public void asked(Asked asked) {
                each.forEach(recorder -> recorder.asked(asked));
            }

            @Override
            public void timed(List<StepTime> times) {
                each.forEach(recorder -> recorder.timed(times));
            }

            @Override
            public void feedback(Feedback feedback) {
                each.forEach(recorder -> recorder.feedback(feedback));
            }
        };
    }

    /// Remembers a question. A door calls it before it lets go of the answer.
    void asked(Asked asked);

    /// Remembers how long the steps of an answering took. Most do not.
    default void timed(List<StepTime> times) {}

    /// Remembers what somebody thinks of an answer. What they thought before of the same sentence is
    /// replaced; what is said of an answer that is not remembered is not, either.
    void feedback(Feedback feedback);
}
