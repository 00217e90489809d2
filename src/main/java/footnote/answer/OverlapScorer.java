package footnote.answer;

import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.index.IndexSnapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Scores a sentence by the question's terms that it has, each counting by its rarity, and by a few signs of a direct
/// answer. The weights were fitted as a logistic regression on sentences of invented pages, none of them used for
/// measuring; ARCHITECTURE.md says how.
///
/// Immutable and safe for use by several threads.
public final class OverlapScorer implements EvidenceScorer {
    private static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().document())
            .thenComparing(scored -> scored.candidate().sentence().span());

    @Override
    public List<ScoredSentence> score(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        var weights = new TermWeights(question, index);
        return candidates.stream()
                .map(candidate -> new ScoredSentence(candidate, score(features(question, weights, candidate, index))))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static double score(Features features) {
        return features.inSentence()
                + 0.35 * features.inSurroundings()
                + 0.2 * features.inHeadings()
                + 0.3 * features.pairs()
                + 0.25 * features.type()
                + 0.2 * features.retrieval()
                - 0.3 * features.opening();
    }

    static Features features(QuestionAnalysis question, TermWeights weights, Candidate candidate, IndexSnapshot index) {
        String sentence = candidate.sentence().text();
        List<String> terms = index.terms(sentence);
        Set<String> own = new HashSet<>(terms);
        Set<String> near = new HashSet<>(index.terms(candidate.surroundings()));
        Set<String> above =
                new HashSet<>(index.terms(String.join(" ", candidate.passage().headings())));
        return new Features(
                weights.share(own),
                weights.share(near, own),
                weights.share(above, own),
                weights.pairShare(terms),
                question.wanted() != AnswerType.ANY && TypeEvidence.has(question.wanted(), sentence) ? 1 : 0,
                candidate.retrieval(),
                sentence.endsWith(":") || sentence.endsWith("?") || terms.size() < 3 ? 1 : 0,
                Math.log(1 + terms.size()));
    }

    /// What the score is made of. All but the last lie between 0 and 1.
    ///
    /// @param inSentence the share of the question's weight that the sentence has
    /// @param inSurroundings the share that it lacks and the sentences around it have
    /// @param inHeadings the share that it lacks and the headings above it have
    /// @param pairs the share of neighbouring question terms that stand close together in it
    /// @param type whether it has something of the wanted kind, where a kind is wanted
    /// @param retrieval the passage's score as a share of the best one's
    /// @param opening whether it only opens something: ends in a colon or a question mark, or is a scrap
    /// @param length the logarithm of its number of terms
    record Features(
            double inSentence,
            double inSurroundings,
            double inHeadings,
            double pairs,
            double type,
            double retrieval,
            double opening,
            double length) {}

    /// How much of the question each of its terms is.
    static final class TermWeights {
        private final Map<String, Double> weights = new HashMap<>();
        private final List<String> inOrder;
        private final double total;

        TermWeights(QuestionAnalysis question, IndexSnapshot index) {
            for (QuestionTerm term : question.terms()) {
                weights.put(term.term(), term.weight() * index.rarity(term.term()));
            }
            inOrder = question.terms().stream().map(QuestionTerm::term).toList();
            total = weights.values().stream().mapToDouble(weight -> weight).sum();
        }

        double share(Set<String> present) {
            return share(present, Set.of());
        }

        /// The share of the question's weight that is present, leaving out what is counted elsewhere.
        double share(Set<String> present, Set<String> without) {
            if (total == 0) {
                return 0;
            }
            return weights.entrySet().stream()
                            .filter(each -> present.contains(each.getKey()) && !without.contains(each.getKey()))
                            .mapToDouble(Map.Entry::getValue)
                            .sum()
                    / total;
        }

        /// The share of neighbouring pairs of question terms that stand at most three apart in the sentence.
        double pairShare(List<String> sentence) {
            int pairs = inOrder.size() - 1;
            int close = 0;
            for (int i = 0; i < pairs; i++) {
                close += standClose(sentence, inOrder.get(i), inOrder.get(i + 1)) ? 1 : 0;
            }
            return pairs < 1 ? 0 : (double) close / pairs;
        }

        private static boolean standClose(List<String> sentence, String one, String other) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.get(i).equals(one)) {
                    List<String> around = sentence.subList(Math.max(0, i - 3), Math.min(sentence.size(), i + 4));
                    if (around.contains(other)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
