package footnote.conversation;

import footnote.conversation.ResolvedQuestion.Exchange;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageHit;
import footnote.index.SearchTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a search takes from earlier turns: their words, which count the less the longer ago they were said,
/// and those of
/// an answer the less the longer it was. It goes back as far as the talk is about the same: to the first
/// exchange whose
/// best document has little to do with what was said since. Where the question itself has little to do with
/// the document of the
/// last exchange, it may be about something else, and all that was said counts for less.
///
/// @param terms of a text, each once
record Context(IndexSnapshot index, Function<String, List<String>> terms) {
    /// What a word of the last question counts beside one of this question.
    private static final double QUESTION = 0.5;

    /// What the words of the last answer count together, and each at the most 1.
    private static final double ANSWER = 8;

    /// How much less each exchange counts than the one after it.
    private static final double DECAY = 0.7;

    /// An exchange is about the same when its best document has at least this share of the best score for what was
    /// said since.
    private static final double SAME = 0.5;

    /// A question whose best passage in the last exchange's document has no more than this share of the best
    /// score of all may
    /// well be about something else.
    private static final double UNLIKE = 0.15;

    /// And one with this share is about the same.
    private static final double LIKE = 0.45;

    /// What the context counts, as a share, for a question that is as unlike it as can be.
    private static final double LEAST = 0.6;

    List<SearchTerm> terms(List<QuestionTerm> own, List<Exchange> exchanges) {
        var all = new LinkedHashMap<String, Double>();
        own.forEach(term -> all.put(term.term(), term.weight()));
        var context = new LinkedHashMap<String, Double>();
        double decay = exchanges.isEmpty() ? 1 : worth(exchanges.getFirst(), all);
        for (Exchange exchange : exchanges) {
            List<String> asked = terms.apply(exchange.question());
            List<String> answered = terms.apply(exchange.answer());
            if (!context.isEmpty() && !isAboutTheSame(asked, answered, all)) {
                break;
            }
            double ofAnswer = Math.min(1, ANSWER / Math.max(1, answered.size()));
            for (Map<String, Double> weights : List.of(all, context)) {
                add(weights, asked, decay * QUESTION);
                add(weights, answered, decay * ofAnswer);
            }
            decay *= DECAY;
        }
        return SearchTerm.of(context);
    }

    private static void add(Map<String, Double> weights, List<String> terms, double weight) {
        terms.forEach(term -> weights.merge(term, weight, Double::sum));
    }

    /// What the context counts for a question with these words, by how much they have to do with the last exchange.
    private double worth(Exchange last, Map<String, Double> own) {
        double alike = likeness(terms.apply(last.question()), terms.apply(last.answer()), own);
        double share = Math.clamp((alike - UNLIKE) / (LIKE - UNLIKE), 0, 1);
        return LEAST + (1 - LEAST) * share;
    }

    private boolean isAboutTheSame(List<String> asked, List<String> answered, Map<String, Double> since) {
        return likeness(asked, answered, since) >= SAME;
    }

    /// How well the best document for an exchange fits what was said since: the score of its best passage as a
    /// share of the
    /// best of all; 1 where nothing can be told.
    private double likeness(List<String> asked, List<String> answered, Map<String, Double> since) {
        var said = new ArrayList<>(asked);
        said.addAll(answered);
        List<PassageHit> its = index.lexical(SearchTerm.of(said), PassageFilter.ALL, 1);
        List<PassageHit> best = index.lexical(SearchTerm.of(since), PassageFilter.ALL, 1);
        if (its.isEmpty() || best.isEmpty()) {
            return 1;
        }
        var document = index.fetch(its).getFirst().passage().document();
        List<PassageHit> there = index.lexical(SearchTerm.of(since), PassageFilter.of(document), 1);
        return there.isEmpty() ? 0 : there.getFirst().score() / best.getFirst().score();
    }
}
