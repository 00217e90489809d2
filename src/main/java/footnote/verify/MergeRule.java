package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where a claim takes words from several parts of its support (sentences, or what `but` and `;` part), each part must
/// be
/// about what the claim is about: it refers back, or what it begins with is in the claim. Otherwise the subject of one
/// was given the predicate of another.
final class MergeRule implements GateRule {
    private static final Set<String> REFERS = Set.of(
            "it", "its", "he", "she", "they", "his", "her", "their", "this", "these", "that", "those", "such", "both",
            "we", "our", "who", "which", "where", "him", "them", "i", "my");

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "this", "thi");

    /// How far into a part its subject reaches.
    private static final int OPENING = 4;

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        return comparison.claim().tokens().stream()
                .map(Token::unit)
                .distinct()
                .flatMap(own -> merged(own, comparison).stream())
                .findFirst()
                .map(unit -> new Dropped(
                        Reason.MERGED,
                        "The sentence makes one of what the passage says of “"
                                + opening(unit, comparison.support().tokens()) + "” and of something else."));
    }

    /// A part of the support that does not belong to the others that a part of the claim takes words from.
    private static Optional<Integer> merged(int own, Comparison comparison) {
        NavigableMap<Integer, Set<Integer>> parts = parts(own, comparison);
        if (parts.size() < 2 || isNamedBefore(parts, comparison)) {
            return Optional.empty();
        }
        return parts.keySet().stream()
                .filter(unit -> !isAboutTheClaim(unit, own, comparison)
                        || comesFirst(unit, parts, comparison.support().tokens())
                        || isApart(unit, parts, comparison))
                .findFirst();
    }

    private static IntStream content(int own, Statement claim) {
        return claim.content().stream()
                .mapToInt(Integer::intValue)
                .filter(token -> claim.tokens().get(token).unit() == own);
    }

    /// For each part of the support the words of a part of the claim that it alone has; none where it has a value
    /// alone.
    private static NavigableMap<Integer, Set<Integer>> parts(int own, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        var parts = new TreeMap<Integer, Set<Integer>>();
        for (int token : content(own, comparison.claim()).toArray()) {
            Set<Integer> units = new HashSet<>();
            comparison
                    .alignment()
                    .of(token)
                    .forEach(place -> units.add(support.get(place).unit()));
            if (units.size() == 1 && !comparison.alignment().framed().get(token)) {
                parts.computeIfAbsent(units.iterator().next(), _ -> new HashSet<>())
                        .add(token);
            }
        }
        for (ValueMention value : comparison.claim().values()) {
            if (comparison
                            .claim()
                            .tokens()
                            .get(comparison.claim().tokenOf(value))
                            .unit()
                    != own) {
                continue;
            }
            List<Integer> units = comparison.mentions(value.value()).stream()
                    .map(mention ->
                            support.get(comparison.support().tokenOf(mention)).unit())
                    .distinct()
                    .toList();
            if (units.size() == 1) {
                parts.computeIfAbsent(units.getFirst(), _ -> new HashSet<>());
            }
        }
        return parts;
    }

    /// Whether a later sentence neither refers back nor has a word of the claim together with an earlier one, and the
    /// claim tells of both in one clause.
    private static boolean isApart(int unit, NavigableMap<Integer, Set<Integer>> parts, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        List<Token> claim = comparison.claim().tokens();
        Set<Integer> clauses = clauses(parts.getOrDefault(unit, Set.of()), claim);
        boolean isLater = parts.headMap(unit).entrySet().stream()
                .filter(entry -> sentence(entry.getKey(), support) != sentence(unit, support))
                .anyMatch(entry -> clauses(entry.getValue(), claim).stream().anyMatch(clauses::contains));
        boolean refers = support.stream()
                .filter(token -> token.unit() == unit)
                .limit(OPENING)
                .anyMatch(token -> REFERS.contains(token.term()));
        return isLater
                && !refers
                && comparison.claim().content().stream().noneMatch(token -> isShared(token, unit, comparison));
    }

    private static Set<Integer> clauses(Set<Integer> words, List<Token> claim) {
        return words.stream().map(word -> claim.get(word).clause()).collect(Collectors.toSet());
    }

    private static boolean isShared(int token, int unit, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        List<Integer> places = comparison.alignment().of(token);
        return places.stream().anyMatch(place -> support.get(place).unit() == unit)
                && places.stream().anyMatch(place -> support.get(place).sentence() != sentence(unit, support));
    }

    /// Whether a part that begins with a pronoun has its subject in the part before, and the claim names that first; of
    /// several people the one named last before the pronoun is meant.
    private static boolean isNamedBefore(NavigableMap<Integer, Set<Integer>> parts, Comparison comparison) {
        int first = parts.firstKey();
        int second = parts.lastKey();
        List<Token> support = comparison.support().tokens();
        Optional<Token> opening =
                support.stream().filter(token -> token.unit() == second).findFirst();
        if (parts.size() > 2
                || opening.filter(token -> PRONOUNS.contains(token.term())).isEmpty()) {
            return false;
        }
        int end = parts.getOrDefault(first, Set.of()).stream()
                .mapToInt(own -> own)
                .max()
                .orElse(-1);
        int start = parts.getOrDefault(second, Set.of()).stream()
                .mapToInt(own -> own)
                .min()
                .orElse(end + 1);
        Optional<NamedRun> last = comparison.support().names().stream()
                .filter(name -> support.get(name.last()).unit() < second)
                .reduce((_, later) -> later);
        boolean isThem = last.isEmpty()
                || comparison.claim().names().stream()
                        .filter(name -> name.first() < start)
                        .allMatch(name -> name.fits(last.get()));
        return end < start && isThem;
    }

    /// Whether what a later sentence has stands in the claim before what an earlier one has.
    private static boolean comesFirst(int unit, NavigableMap<Integer, Set<Integer>> parts, List<Token> support) {
        int start = parts.getOrDefault(unit, Set.of()).stream()
                .mapToInt(own -> own)
                .min()
                .orElse(Integer.MAX_VALUE);
        return parts.headMap(unit).entrySet().stream()
                .filter(entry -> sentence(entry.getKey(), support) != sentence(unit, support))
                .flatMap(entry -> entry.getValue().stream())
                .anyMatch(earlier -> earlier > start);
    }

    private static int sentence(int unit, List<Token> support) {
        return support.stream()
                .filter(token -> token.unit() == unit)
                .findFirst()
                .map(Token::sentence)
                .orElse(-1);
    }

    private static boolean isAboutTheClaim(int unit, int own, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        int first = 0;
        while (support.get(first).unit() != unit) {
            first++;
        }
        for (int i = first; i < support.size() && support.get(i).unit() == unit; i++) {
            if (i < first + OPENING && REFERS.contains(support.get(i).term())) {
                return true;
            }
            if (!support.get(i).isLight() && !comparison.support().isOfValue(i)) {
                int place = i;
                return content(own, comparison.claim())
                        .anyMatch(token -> comparison.alignment().of(token).contains(place));
            }
        }
        return true;
    }

    private static String opening(int unit, List<Token> support) {
        return String.join(
                " ",
                support.stream()
                        .filter(token -> token.unit() == unit)
                        .limit(OPENING)
                        .map(Token::text)
                        .toList());
    }
}
