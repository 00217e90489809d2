package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.index.ScoredPassage;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import footnote.verify.Verdict;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Answers questions from an index. Safe for use by several threads.
public final class AskService {
    private static final String LEXICAL = "lexical";

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
        long start = System.nanoTime();
        Question question = Question.of(typed);
        try (IndexSnapshot snapshot = index.snapshot()) {
            QuestionAnalysis analysis = analyzer.analyze(question, snapshot);
            List<ScoredPassage> passages = retriever.retrieve(analysis, snapshot);
            Answer answer = answerer.answer(analysis, passages, snapshot);
            verify(answer, snapshot);
            double tookMs = (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
            String id = UUID.randomUUID().toString();
            return new Reply(question, analysis.corrected(), answer, id, snapshot.generation(), LEXICAL, tookMs);
        }
    }

    private void verify(Answer answer, IndexSnapshot snapshot) {
        for (Citation citation : answer.shown()) {
            if (verifier.verify(citation.quotation(), snapshot) instanceof Verdict.Rejected rejected) {
                throw new UnverifiedAnswerException(rejected.message());
            }
        }
    }
}
