package footnote.verify;

import footnote.passage.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where in the support stands what a claim has somebody say: whoever says it there must be the one, and not whoever is
/// named beside it.
///
/// @param units the parts of the support that have some of it; none where it says nothing more than that they did
/// @param sentences the sentences of the support that have most of it
record Told(Set<Integer> units, Set<Integer> sentences) {
    static Told of(Telling telling, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        List<Integer> places = comparison.claim().content().stream()
                .filter(token -> token != telling.verb() && !telling.source().contains(token))
                .flatMap(token -> comparison.alignment().of(token).stream())
                .toList();
        Map<Integer, Long> counts = places.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        place -> support.get(place).sentence(), TreeMap::new, Collectors.counting()));
        comparison.claim().values().stream()
                .flatMap(value -> comparison.mentions(value.value()).stream())
                .map(mention ->
                        support.get(comparison.support().tokenOf(mention)).sentence())
                .forEach(sentence -> counts.merge(sentence, 1L, Long::sum));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return new Told(
                places.stream().map(place -> support.get(place).unit()).collect(Collectors.toSet()),
                counts.isEmpty()
                        ? IntStream.rangeClosed(0, comparison.last() - comparison.first())
                                .boxed()
                                .collect(Collectors.toSet())
                        : counts.keySet().stream()
                                .filter(sentence -> counts.getOrDefault(sentence, 0L) == most)
                                .collect(Collectors.toSet()));
    }

    boolean isIn(Telling telling, Statement support) {
        Token verb = support.tokens().get(telling.verb());
        return (units.isEmpty() || units.contains(verb.unit())) && sentences.contains(verb.sentence());
    }

    List<Sentence> sentences(Comparison comparison) {
        return IntStream.rangeClosed(comparison.first(), comparison.last())
                .filter(i -> sentences.contains(i - comparison.first()))
                .mapToObj(comparison.cited().passage()::get)
                .toList();
    }
}
