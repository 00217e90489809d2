package footnote.verify;

import footnote.passage.Sentence;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A claim beside the sentences that are to carry it.
///
/// @param first the number of the first of those sentences in the cited passage
/// @param last the number of the last
/// @param support these sentences as one text
/// @param alignment where the words of the claim stand in it
record Comparison(Statement claim, Source cited, int first, int last, Statement support, Alignment alignment) {
    private static final int TELLING = 2;
    private static final double NEARLY_ALL = 0.7;

    /// What only the frame has counts for less, so that the sentence with the words themselves is chosen.
    private static final double FRAMED = 0.5;

    List<Sentence> sentences() {
        return cited.passage().subList(first, last + 1);
    }

    /// The sentence of the support that has most of the claim's words, the first of equals.
    int mainSentence() {
        Map<Integer, Long> counts = counts(claim.content(), Token::sentence);
        addValues(counts, claim.values(), Token::sentence);
        return main(counts);
    }

    /// The part of the support that has most of the words of one part of the claim; empty where there are too few words
    /// to tell.
    OptionalInt mainUnit(int unit) {
        List<Integer> words = claim.content().stream()
                .filter(token -> claim.tokens().get(token).unit() == unit)
                .toList();
        if (words.size() < TELLING) {
            return OptionalInt.empty();
        }
        Map<Integer, Long> counts = counts(words, Token::unit);
        addValues(
                counts,
                claim.values().stream()
                        .filter(value ->
                                claim.tokens().get(claim.tokenOf(value)).unit() == unit)
                        .toList(),
                Token::unit);
        return OptionalInt.of(main(counts));
    }

    private void addValues(Map<Integer, Long> counts, List<ValueMention> values, ToIntFunction<Token> part) {
        for (ValueMention value : values) {
            mentions(value.value()).stream()
                    .map(own -> part.applyAsInt(support.tokens().get(support.tokenOf(own))))
                    .distinct()
                    .forEach(own -> counts.merge(own, 1L, Long::sum));
        }
    }

    private Map<Integer, Long> counts(List<Integer> words, ToIntFunction<Token> part) {
        return words.stream()
                .flatMap(token -> alignment.of(token).stream()
                        .map(place -> part.applyAsInt(support.tokens().get(place)))
                        .distinct())
                .collect(Collectors.groupingBy(own -> own, TreeMap::new, Collectors.counting()));
    }

    private static int main(Map<Integer, Long> counts) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /// Whether the claim has nearly all of some content words of the support, and there are any.
    boolean hasNearlyAllOf(List<Integer> places) {
        long had = places.stream()
                .filter(place -> claim.content().stream()
                        .anyMatch(token -> alignment.of(token).contains(place)))
                .count();
        return had > 0 && had >= NEARLY_ALL * places.size();
    }

    /// The mentions in the support that state a value of the claim.
    List<ValueMention> mentions(StatedValue value) {
        return support.values().stream()
                .filter(own -> cited.tells(own.value(), value))
                .toList();
    }

    /// The share of what the claim says that the support, or the frame of the passage, says as well.
    double coverage() {
        List<Integer> content = claim.content();
        double words = content.stream()
                .mapToDouble(token -> !alignment.of(token).isEmpty() ? 1 : alignment.isCarried(token) ? FRAMED : 0)
                .sum();
        double values = claim.values().stream()
                .filter(value -> isCarried(value.value()))
                .count();
        int all = content.size() + claim.values().size();
        return all == 0 ? 0 : (words + values) / all;
    }

    boolean isCarried(StatedValue value) {
        return !mentions(value).isEmpty()
                || cited.frame().values().stream().anyMatch(own -> own.value().tells(value));
    }

    /// The numbers of the content words of the claim that nothing in the support or the frame carries.
    IntStream missing() {
        return claim.content().stream()
                .filter(token -> !alignment.isCarried(token))
                .mapToInt(Integer::intValue);
    }

    /// Whether a word of the claim before a place in it, or from there on, stands in the support on the other side of
    /// its place alone.
    boolean hasMoved(boolean before, int place, int there) {
        return claim.content().stream()
                .filter(token -> before == token < place)
                .map(alignment::of)
                .anyMatch(places -> !places.isEmpty() && places.stream().allMatch(other -> before == other > there));
    }
}
