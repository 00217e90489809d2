package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.AnswerTrace;
import footnote.answer.Choice;
import footnote.answer.Citation;
import footnote.answer.ExplainedAnswer;
import footnote.ask.Trace.Course;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTrace;
import footnote.conversation.ResolvedQuestion;
import footnote.evidence.SentenceTrace;
import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.retrieve.RetrievalTrace;
import footnote.retrieve.RetrievalTrace.PassageTrace;
import footnote.retrieve.Retrieved;
import footnote.verify.CitationVerifier;
import footnote.verify.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Brings together what the steps tell of one question, and verifies the sentences that a trace shows as the
/// citations of an answer are. Immutable and safe for use by several threads.
record Tracer(CitationVerifier verifier) {
    /// So many candidates are told of at the most, besides those that may be shown: there may be hundreds, and
    /// each is verified.
    private static final int MOST = 40;

    /// The course of a question that an answer was looked for.
    Course course(
            ResolvedQuestion question,
            QuestionAnalysis analysis,
            Retrieved retrieved,
            ExplainedAnswer found,
            IndexSnapshot index) {
        RetrievalTrace retrieval = retrieved.trace();
        return new Course.Searched(
                QuestionTrace.of(question, analysis, index),
                retrieval,
                found.trace(),
                found.trace()
                        .map(told -> sentences(retrieval, told, found.answer(), index))
                        .orElse(List.of()));
    }

    private List<TracedSentence> sentences(
            RetrievalTrace retrieval, AnswerTrace told, Answer answer, IndexSnapshot index) {
        Map<Passage, PassageTrace> passages = new HashMap<>();
        retrieval.passages().forEach(passage -> passages.put(passage.found().passage(), passage));
        Map<Quotation, Choice> choices = new LinkedHashMap<>();
        told.choices().forEach(choice -> choices.putIfAbsent(choice.candidate().quotation(), choice));
        var sentences = new ArrayList<TracedSentence>();
        int rank = 0;
        for (SentenceTrace evidence : told.assessment().sentences()) {
            rank++;
            Quotation quotation = evidence.scored().candidate().quotation();
            Optional<Choice> choice = Optional.ofNullable(choices.remove(quotation));
            if (rank <= MOST || choice.isPresent()) {
                sentences.add(new TracedSentence(
                        quotation,
                        isExact(quotation, index),
                        OptionalInt.of(rank),
                        Optional.ofNullable(
                                passages.get(evidence.scored().candidate().passage())),
                        Optional.of(evidence),
                        choice,
                        footnote(quotation, answer)));
            }
        }
        choices.forEach((quotation, choice) -> sentences.add(new TracedSentence(
                quotation,
                isExact(quotation, index),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(choice),
                footnote(quotation, answer))));
        return sentences;
    }

    private static OptionalInt footnote(Quotation quotation, Answer answer) {
        return answer.shown().stream()
                .filter(citation -> citation.quotation().equals(quotation))
                .mapToInt(Citation::number)
                .findFirst();
    }

    /// Whether a sentence may be shown in a trace. One whose text cannot be read may not; the answer does not depend
    /// on it.
    private boolean isExact(Quotation quotation, IndexSnapshot index) {
        try {
            return verifier.verify(quotation, index) instanceof Verdict.Exact;
        } catch (IndexException _) {
            return false;
        }
    }
}
