package footnote.retrieve;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.util.List;

/// Finds the passages that share most of a question's terms (BM25). Immutable and safe for use by several threads.
public final class Retriever {
    private final int limit;

    /// A retriever that returns a bounded number of passages.
    ///
    /// @param limit the most passages to return, at least 1
    public Retriever(int limit) {
        this.limit = limit;
    }

    /// The passages for a question, best first; none where no passage has any of its terms.
    public List<ScoredPassage> retrieve(QuestionAnalysis question, IndexSnapshot index) {
        return index.search(question.terms().stream().map(QuestionTerm::term).toList(), limit);
    }
}
