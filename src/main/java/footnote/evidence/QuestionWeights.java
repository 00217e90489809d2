package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.index.IndexSnapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How much of a question each of its terms is: its weight times its rarity, as a share of the sum over all.
final class QuestionWeights {
    /// Two words that start alike in this many letters are likely of one family: `govern`, `government`.
    private static final int FAMILY = 5;

    /// Two terms of the question that stand at most this far apart stand together.
    private static final int TOGETHER = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final List<String> inOrder;
    private final Set<String> fixed = new HashSet<>();
    private final double total;

    QuestionWeights(QuestionAnalysis question, IndexSnapshot index) {
        for (QuestionTerm term : question.terms()) {
            weights.put(term.term(), term.weight() * index.rarity(term.term()));
        }
        fixed.addAll(question.names());
        fixed.addAll(question.numbers());
        this.inOrder = question.terms().stream().map(QuestionTerm::term).toList();
        this.total = weights.values().stream().mapToDouble(weight -> weight).sum();
    }

    /// The share of the question that is present.
    double share(Set<String> present) {
        return share(present::contains);
    }

    /// The share of what is asked about the names and numbers, these left out, that is present. A question of
    /// names and
    /// numbers alone asks for all that is said of them.
    double askedShare(Set<String> present) {
        double asked = 0;
        double had = 0;
        for (String term : inOrder) {
            if (!fixed.contains(term)) {
                double weight = weights.getOrDefault(term, 0.0);
                asked += weight;
                had += has(present, term) ? weight : 0;
            }
        }
        return asked == 0 ? 1 : had / asked;
    }

    /// The share of the question that is present here and lacking there.
    double shareBeyond(Set<String> here, Set<String> there) {
        return share(term -> here.contains(term) && !there.contains(term));
    }

    /// The share of the question that is lacking, but of which a word of the same family is present.
    double familyShare(Set<String> present) {
        return share(term -> !present.contains(term) && hasFamily(present, term));
    }

    private double share(Predicate<String> counted) {
        double sum = 0;
        for (String term : inOrder) {
            sum += counted.test(term) ? weights.getOrDefault(term, 0.0) : 0;
        }
        return total == 0 ? 0 : sum / total;
    }

    /// Whether a term or a word of its family is present.
    static boolean has(Collection<String> present, String term) {
        return present.contains(term) || hasFamily(present, term);
    }

    private static boolean hasFamily(Collection<String> present, String term) {
        return term.length() >= FAMILY && present.stream().anyMatch(other -> other.regionMatches(0, term, 0, FAMILY));
    }

    /// The share of neighbouring pairs of question terms that stand together in the sentence.
    double pairShare(List<String> sentence) {
        int pairs = inOrder.size() - 1;
        int together = 0;
        for (int i = 0; i < pairs; i++) {
            together += standTogether(sentence, inOrder.get(i), inOrder.get(i + 1)) ? 1 : 0;
        }
        return pairs < 1 ? 0 : (double) together / pairs;
    }

    private static boolean standTogether(List<String> sentence, String one, String other) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).equals(one)
                    && sentence.subList(Math.max(0, i - TOGETHER), Math.min(sentence.size(), i + TOGETHER + 1))
                            .contains(other)) {
                return true;
            }
        }
        return false;
    }
}
