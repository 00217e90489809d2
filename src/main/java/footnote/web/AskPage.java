package footnote.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page for questions shows.
///
/// @param typed what stands in the question box
/// @param error what is the matter with it; null where nothing is
/// @param earlier what was asked before
/// @param examples questions that the documents answer
/// @param documents that answers come from
/// @param notice what becomes of a question, in whole sentences
record AskPage(
        String typed,
        @Nullable String error,
        EarlierTurns earlier,
        List<String> examples,
        List<SourceView> documents,
        String notice)
        implements Page {
    @Override
    public String template() {
        return "ask.jte";
    }

    /// What stands in the browser's bar before the service's name, which people who listen to the page hear first.
    String title() {
        return error != null ? "Error: Ask the documents" : "Ask the documents";
    }
}
