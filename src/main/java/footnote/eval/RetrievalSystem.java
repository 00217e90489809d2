package footnote.eval;

import footnote.conversation.Question;
import java.util.List;
import java.util.Set;

/// The port to whatever is measured: indexed passages that can be searched.
public interface RetrievalSystem extends AutoCloseable {
    /// The methods it has, in the order of the enum.
    Set<RetrievalMethod> methods();

    /// What making the index took.
    IndexingCost cost();

    /// The passages for a question, in any order.
    ///
    /// @param method one of [#methods()]
    /// @param limit the most to return, at least 1
    List<RankedPassage> search(Question question, RetrievalMethod method, int limit);

    @Override
    void close();
}
