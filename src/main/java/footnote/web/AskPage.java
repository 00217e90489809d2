package footnote.web;

import footnote.conversation.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page for questions shows.
///
/// @param typed what stands in the question box
/// @param error what is the matter with it; null where nothing is
/// @param questionNote tells which question was answered, where that is not the typed one; else null
/// @param answer null where nothing was asked, or nothing that can be answered
/// @param earlier what was asked before
/// @param next what goes with the next question
/// @param documents that answers come from
/// @param notice what becomes of a question, in whole sentences
record AskPage(
        String typed,
        @Nullable String error,
        @Nullable String questionNote,
        @Nullable AnswerView answer,
        EarlierTurns earlier,
        EarlierTurns next,
        List<SourceView> documents,
        String notice)
        implements Page {
    @Override
    public String template() {
        return "ask.jte";
    }

    /// The title in the browser's bar, which people who listen to the page hear first.
    String title() {
        if (error != null) {
            return "Error – Footnote";
        }
        return answer == null ? "Footnote" : "Answer – Footnote";
    }

    /// The most UTF-16 units that the question box takes.
    int longest() {
        return Question.LONGEST;
    }
}
