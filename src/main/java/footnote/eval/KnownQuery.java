package footnote.eval;

import footnote.conversation.Question;
import java.util.Set;

/// A query of which it is known which passages are relevant.
///
/// @param question for a conversation, its last turn alone
/// @param relevant the ids of all passages judged relevant, in whatever degree; never empty
public record KnownQuery(String id, Question question, Set<String> relevant) {
    public KnownQuery {
        relevant = Set.copyOf(relevant);
    }
}
