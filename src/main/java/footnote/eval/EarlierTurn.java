package footnote.eval;

import footnote.conversation.Question;
import java.util.List;

/// A question that was asked before a known one.
///
/// @param answered passages of the sentences that were answered; none where nothing was
public record EarlierTurn(Question question, List<KnownPassage> answered) {
    public EarlierTurn {
        answered = List.copyOf(answered);
    }
}
