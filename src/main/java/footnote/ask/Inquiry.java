package footnote.ask;

import footnote.conversation.Turn;
import footnote.index.PassageFilter;
import java.util.List;

/// What somebody wants to know.
///
/// @param question as it was typed
/// @param history what was asked and answered before, oldest first
/// @param filter which documents may answer
public record Inquiry(String question, List<Turn> history, PassageFilter filter) {
    public Inquiry {
        history = List.copyOf(history);
    }

    /// A first question, to all documents.
    public static Inquiry of(String question) {
        return new Inquiry(question, List.of(), PassageFilter.ALL);
    }

    /// The same after other turns.
    public Inquiry after(List<Turn> turns) {
        return new Inquiry(question, turns, filter);
    }
}
