package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageIndex;
import footnote.retrieve.Retrieved;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import footnote.verify.Verdict;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Answers questions from an index. Safe for use by several threads.
public final class AskService {
    private final PassageIndex index;
    private final QuestionAnalyzer analyzer;
    private final Retriever retriever;
    private final Answerer answerer;
    private final CitationVerifier verifier;

    /// A service that takes each question through these parts, in this order.
    public AskService(
            PassageIndex index,
            QuestionAnalyzer analyzer,
            Retriever retriever,
            Answerer answerer,
            CitationVerifier verifier) {
        this.index = index;
        this.analyzer = analyzer;
        this.retriever = retriever;
        this.answerer = answerer;
        this.verifier = verifier;
    }

    /// Answers what somebody typed, or refuses with a reason. Every citation of the reply has been verified.
    ///
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be taken as a question
    /// @throws UnverifiedAnswerException when a citation does not hold against the stored text
    /// @throws footnote.index.IndexException when the index cannot be read
    public Reply ask(String typed) {
        return ask(typed, PassageFilter.ALL);
    }

    /// Answers from the documents that pass a filter, in the same way. A refusal mentions that there is a filter.
    public Reply ask(String typed, PassageFilter filter) {
        long start = System.nanoTime();
        Question question = Question.of(typed);
        try (IndexSnapshot snapshot = index.snapshot()) {
            QuestionAnalysis analysis = analyzer.analyze(question, snapshot);
            Retrieved retrieved = retriever.retrieve(analysis, filter, snapshot);
            Answer answer = toldOf(filter, snapshot, answerer.answer(analysis, retrieved.passages(), snapshot));
            verify(answer, snapshot);
            double tookMs = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
            String id = UUID.randomUUID().toString();
            String retrieval = retrieved.mode().label();
            return new Reply(question, analysis.corrected(), answer, id, snapshot.generation(), retrieval, tookMs);
        }
    }

    /// A refusal says of the documents what may hold only of those that pass.
    private static Answer toldOf(PassageFilter filter, IndexSnapshot snapshot, Answer answer) {
        if (filter.isAll() || !(answer instanceof Abstained(var reason, var message, var nearest))) {
            return answer;
        }
        return snapshot.hasPassing(filter)
                ? new Abstained(reason, message + " Only the documents that pass the filters were considered.", nearest)
                : new Abstained(
                        reason,
                        "No document passes the filters, so there was nothing to look for an answer in."
                                + " Look at the list of documents for their publishers, kinds, dates and ids.",
                        nearest);
    }

    private void verify(Answer answer, IndexSnapshot snapshot) {
        for (Citation citation : answer.shown()) {
            if (verifier.verify(citation.quotation(), snapshot) instanceof Verdict.Rejected rejected) {
                throw new UnverifiedAnswerException(rejected.message());
            }
        }
    }
}
