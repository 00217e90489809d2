package footnote.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of an answer shows.
///
/// @param questionNote tells which question was answered, where that is not the typed one; else null
/// @param signposts where help is found, where the question is about such things
/// @param stale in whole sentences, which documents have changed since
/// @param earlier what was asked before
/// @param next what goes with the next question
/// @param opinion whether somebody may say what they think of it, or has just done so
/// @param notice what becomes of a question, in whole sentences
record AnswerPage(
        String id,
        String question,
        @Nullable String questionNote,
        AnswerView answer,
        SignpostsView signposts,
        List<String> stale,
        EarlierTurns earlier,
        EarlierTurns next,
        Opinion opinion,
        String notice)
        implements Page {
    /// What becomes of what people think of an answer.
    enum Opinion {
        WANTED,
        TAKEN,
        /// No record is kept, so that nobody would read it.
        UNWANTED
    }

    @Override
    public String template() {
        return "answered.jte";
    }

    /// What stands in the browser's bar before the service's name.
    String title() {
        return answer instanceof AnswerView.Refused ? "No answer" : "Answer";
    }
}
