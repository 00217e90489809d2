package footnote.ask;

import footnote.conversation.Turn;
import footnote.index.PassageFilter;
import java.util.List;

/// What somebody wants to know.
///
/// @param question as it was typed
/// @param history what was asked and answered before, oldest first
/// @param filter which documents may answer
/// @param explain whether the reply is to tell how it came about ([Trace]), which never changes the answer
public record Inquiry(String question, List<Turn> history, PassageFilter filter, boolean explain) {
    public Inquiry {
        history = List.copyOf(history);
    }

    /// A first question, to all documents.
    public static Inquiry of(String question) {
        return new Inquiry(question, List.of(), PassageFilter.ALL, false);
    }

    /// The same after other turns.
    public Inquiry after(List<Turn> turns) {
        return new Inquiry(question, turns, filter, explain);
    }

    /// The same, to be told how the reply came about.
    public Inquiry explained() {
        return new Inquiry(question, history, filter, true);
    }
}
