package footnote.ask;

import footnote.answer.Answerer;
import footnote.conversation.FollowUps;
import footnote.conversation.Question;
import footnote.conversation.Resolution;
import footnote.conversation.Rewriting;
import footnote.conversation.Turn;
import java.util.List;

/// Finds out what a question means after what was said before. Safe for use by several threads.
record Understanding(FollowUps followUps, Rewriting rewriting) {
    Understanding(FollowUps followUps) {
        this(followUps, new Rewriting());
    }

    /// @param history oldest first
    /// @param answerer is asked only where it is not clear otherwise
    Resolution of(Question question, List<Turn> history, Answerer answerer) {
        Resolution resolution = followUps.resolve(question, history);
        return resolution instanceof Resolution.Clear
                ? resolution
                : answerer.rewriting(question, history)
                        .flatMap(written -> rewriting.of(resolution, written))
                        .<Resolution>map(Resolution.Clear::new)
                        .orElse(resolution);
    }
}
