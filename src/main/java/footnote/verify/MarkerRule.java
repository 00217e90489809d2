package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.StatedValue.Amount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a marker such as `not` or `may` is about in the claim it is about in the support, and the other way round.
///
/// @param kind of the markers that are compared
/// @param reason for dropping a claim where they differ
/// @param added whether a claim may not have one that the support has not
/// @param kept whether a claim may not leave one out
/// @param instead kinds that may stand for it in the claim
/// @param like kinds that may stand for it in the support
record MarkerRule(
        MarkerKind kind, Reason reason, boolean added, boolean kept, Set<MarkerKind> instead, Set<MarkerKind> like)
        implements GateRule {
    /// How many of the words that it reaches a marker is about.
    private static final int FOCUS = 2;

    /// How many of those that the claim's marker reaches are looked for in the support.
    private static final int LOOKED_FOR = 3;

    /// What says nothing of what stands before it, other than `nothing` or `none`.
    private static final Pattern NOT = Pattern.compile("(?i)not|.t");

    private static final Pattern PRESENT = Pattern.compile("\\p{Ll}{2,}[^s]s");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}+(?<!s|ed|ing|ly)");

    /// A rule for markers that a claim may neither add nor leave out.
    static MarkerRule of(MarkerKind kind, Reason reason) {
        return new MarkerRule(kind, reason, true, true, Set.of(), Set.of());
    }

    MarkerRule thatMayBeAdded() {
        return new MarkerRule(kind, reason, false, kept, instead, like);
    }

    MarkerRule thatMayBeLeftOut() {
        return new MarkerRule(kind, reason, added, false, instead, like);
    }

    /// Other kinds that may stand for it in the claim.
    MarkerRule orInClaim(MarkerKind... others) {
        return new MarkerRule(kind, reason, added, kept, Set.of(others), like);
    }

    /// Other kinds that may stand for it in the support.
    MarkerRule orInSupport(MarkerKind... others) {
        return new MarkerRule(kind, reason, added, kept, instead, Set.of(others));
    }

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        Statement claim = comparison.claim();
        Statement support = comparison.support();
        if (added) {
            List<Marker> more = of(claim, Set.of());
            more = more.stream()
                    .filter(marker -> !isScheduled(marker, comparison))
                    .toList();
            int known = of(support, like).size();
            if (more.size() > known) {
                return Optional.of(added(more.getLast(), claim));
            }
            for (Marker marker : more) {
                if (!hasCounterpart(marker, comparison)) {
                    return Optional.of(added(marker, claim));
                }
            }
        }
        if (kept) {
            List<Marker> fewer = of(support, Set.of()).stream()
                    .filter(marker -> comparison.hasNearlyAllOf(clause(marker, support)))
                    .filter(marker -> !isToldAsPresent(marker, comparison))
                    .toList();
            if (of(claim, instead).size() < fewer.size()) {
                return Optional.of(leftOut(fewer.getLast(), support));
            }
            for (Marker marker : of(support, Set.of())) {
                if (isLeftOut(marker, comparison) && !isToldAsPresent(marker, comparison)) {
                    return Optional.of(leftOut(marker, support));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether what will be is told in the present tense with a time (`the council votes on 4 December`), or what
    /// should be is an order (`bring a coat`).
    private boolean isScheduled(Marker marker, Comparison comparison) {
        List<Integer> focus = Scope.of(marker, comparison.claim()).focus(1);
        if (focus.isEmpty() || !List.of(MarkerKind.FUTURE, MarkerKind.OUGHT).contains(kind)) {
            return false;
        }
        List<Token> support = comparison.support().tokens();
        boolean hasTime = comparison.claim().values().stream().anyMatch(value -> !(value.value() instanceof Amount));
        return comparison.alignment().of(focus.getFirst()).stream().anyMatch(place -> {
            String word = support.get(place).text();
            boolean opens = place == 0
                    || support.get(place - 1).clause() != support.get(place).clause();
            return kind == MarkerKind.OUGHT
                    ? opens && PLAIN.matcher(word).matches()
                    : hasTime
                            && PRESENT.matcher(word).matches()
                            && of(comparison.support(), Set.of()).isEmpty();
        });
    }

    /// Whether what the support says will be the claim tells in the plain present: `opens on 3 June`.
    private boolean isToldAsPresent(Marker marker, Comparison comparison) {
        if (kind != MarkerKind.FUTURE) {
            return false;
        }
        List<Integer> focus = Scope.of(marker, comparison.support()).focus(1);
        List<Token> claim = comparison.claim().tokens();
        return comparison.claim().content().stream()
                .filter(token -> comparison.alignment().of(token).stream().anyMatch(focus::contains))
                .anyMatch(token -> PRESENT.matcher(claim.get(token).text()).matches()
                        && token > 0
                        && !claim.get(token - 1).text().matches("the|a|an|its|their|of"));
    }

    private Dropped added(Marker marker, Statement claim) {
        return new Dropped(
                reason,
                "The sentence says “" + marker.span().of(claim.text())
                        + "” of something of which the passage does not.");
    }

    private Dropped leftOut(Marker marker, Statement support) {
        return new Dropped(
                reason,
                "The passage says “" + marker.span().of(support.text())
                        + "” of something of which the sentence does not.");
    }

    /// The content words of the clause that a marker stands in.
    private static List<Integer> clause(Marker marker, Statement statement) {
        int own = Math.max(0, statement.tokenFrom(marker.span().start() + 1) - 1);
        int clause = statement.tokens().get(own).clause();
        return statement.content().stream()
                .filter(token -> statement.tokens().get(token).clause() == clause)
                .toList();
    }

    /// What a marker reaches, and what stands before it in its clause, since a passive has the object there.
    private static Stream<Integer> reach(Marker marker, Statement statement) {
        return Stream.concat(Scope.of(marker, statement).tokens().stream(), clause(marker, statement).stream());
    }

    private List<Marker> of(Statement statement, Set<MarkerKind> others) {
        return statement.markers().stream()
                .filter(marker -> marker.kind() == kind || others.contains(marker.kind()))
                .filter(marker -> !isOfValue(marker, statement))
                .toList();
    }

    /// `some 200` and `no more than 200` tell how a value is meant, which is another rule's matter.
    private static boolean isOfValue(Marker marker, Statement statement) {
        return statement.markers().stream()
                .anyMatch(other -> other.kind().isOfValues()
                        && other.span().start() <= marker.span().start()
                        && marker.span().end() <= other.span().end()
                        && ValueMarkers.value(other, statement).isPresent());
    }

    private boolean hasCounterpart(Marker marker, Comparison comparison) {
        List<Marker> others = of(comparison.support(), like);
        List<Integer> focus = Scope.of(marker, comparison.claim()).focus(LOOKED_FOR);
        List<Integer> places =
                focus.stream().flatMap(token -> places(token, comparison)).toList();
        boolean reachesOn = Scope.of(marker, comparison.claim()).reachesOn();
        return !others.isEmpty()
                && (places.isEmpty()
                        || others.stream()
                                .filter(other -> !reachesOn
                                        || Scope.of(other, comparison.support()).reachesOn()
                                        || !NOT.matcher(other.span()
                                                        .of(comparison.support().text()))
                                                .matches())
                                .flatMap(other -> other.kind() == kind
                                        ? reach(other, comparison.support())
                                        : Scope.of(other, comparison.support()).tokens().stream())
                                .anyMatch(places::contains));
    }

    private boolean isLeftOut(Marker marker, Comparison comparison) {
        List<Integer> focus = Scope.of(marker, comparison.support()).focus(FOCUS);
        List<Integer> about = carriedBy(focus, comparison).stream()
                .filter(token -> stands(token, focus, comparison))
                .toList();
        if (about.isEmpty()
                || !carriedBy(own(marker, comparison.support()), comparison).isEmpty()) {
            return false;
        }
        return of(comparison.claim(), instead).stream()
                .flatMap(own -> reach(own, comparison.claim()))
                .noneMatch(about::contains);
    }

    /// Whether a word of the claim stands in the part of the support that the marker reaches, and in no other.
    private static boolean stands(int token, List<Integer> focus, Comparison comparison) {
        List<Token> tokens = comparison.support().tokens();
        Set<Integer> units =
                focus.stream().map(place -> tokens.get(place).unit()).collect(Collectors.toSet());
        return places(token, comparison)
                .allMatch(place -> units.contains(tokens.get(place).unit()));
    }

    /// The words of the marker that say something themselves, such as `hopes`.
    private static List<Integer> own(Marker marker, Statement statement) {
        return statement.content().stream()
                .filter(i -> statement.tokens().get(i).span().start()
                                >= marker.span().start()
                        && statement.tokens().get(i).span().start()
                                < marker.span().end())
                .toList();
    }

    private static List<Integer> carriedBy(List<Integer> places, Comparison comparison) {
        Statement claim = comparison.claim();
        return Stream.iterate(0, i -> i < claim.tokens().size(), i -> i + 1)
                .filter(i -> !claim.tokens().get(i).isLight() || claim.isOfValue(i))
                .filter(i -> places(i, comparison).anyMatch(places::contains))
                .toList();
    }

    private static Stream<Integer> places(int token, Comparison comparison) {
        return comparison.alignment().of(token).stream();
    }
}
