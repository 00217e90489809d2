package footnote.ask;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageIndex;
import footnote.retrieve.Retrieved;
import footnote.retrieve.Retriever;

/// Finds the passages that a question would be answered from, for whoever wants to read them. Nothing is answered.
///
/// Safe for use by several threads.
public final class SearchService {
    /// How many passages are given where nobody says how many.
    public static final int USUAL = 10;

    private final PassageIndex index;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;
    private final Turns turns;

    /// A service that takes each search through these parts.
    public SearchService(PassageIndex index, QuestionAnalyzer analyzer, Retriever retriever) {
        this(index, analyzer, retriever, Turns.AT_ONCE);
    }

    /// The same where each search has its turn.
    public SearchService(PassageIndex index, QuestionAnalyzer analyzer, Retriever retriever, Turns turns) {
        this.index = index;
        this.analyzer = analyzer;
        this.retriever = retriever;
        this.turns = turns;
    }

    /// The most passages that one search gives.
    public int most() {
        return retriever.limit();
    }

    /// Finds passages, best first.
    ///
    /// @param typed what is looked for: a question, or a few words
    /// @param limit the most passages to give, 1 to [#most()]
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be taken as a question
    /// @throws footnote.index.IndexException when the index cannot be read
    /// @throws OverloadedException when too much waits already
    /// @throws DeadlineException when it takes too long
    public SearchJson search(String typed, PassageFilter filter, int limit) {
        if (limit < 1 || limit > most()) {
            throw new IllegalArgumentException("a search gives 1 to " + most() + " passages, not " + limit);
        }
        Question question = Question.of(typed);
        return turns.take(() -> found(question, filter, limit));
    }

    private SearchJson found(Question question, PassageFilter filter, int limit) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            QuestionAnalysis analysis = analyzer.analyze(question, snapshot);
            Retrieved retrieved = retriever.retrieve(analysis, filter, snapshot);
            return new SearchJson(
                    question.text(),
                    analysis.corrected(),
                    snapshot.generation(),
                    retrieved.mode().label(),
                    retrieved.passages().stream()
                            .limit(limit)
                            .map(found -> SearchJson.PassageJson.of(found, snapshot))
                            .toList());
        }
    }
}
