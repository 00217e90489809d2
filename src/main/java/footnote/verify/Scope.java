package footnote.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a marker reaches: the content words and values behind it to the end of its clause, as NegEx (Chapman et al.,
/// 2001) has it for negations; a clause without any is passed over, and `and` ends none unless a finite verb follows. A
/// marker with nothing behind it reaches back.
///
/// @param tokens their numbers, the nearest first
/// @param reachesOn whether they stand behind the marker
record Scope(List<Integer> tokens, boolean reachesOn) {
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
            "may", "might", "must", "should", "shall");
    private static final Set<String> JOINING = Set.of("and", "or");

    /// Markers that something between commas may part from what they are about.
    private static final Set<MarkerKind> MAY_BE_PARTED = EnumSet.of(
            MarkerKind.NEGATION,
            MarkerKind.INSTEAD,
            MarkerKind.POSSIBLE,
            MarkerKind.FUTURE,
            MarkerKind.WOULD,
            MarkerKind.BOUND,
            MarkerKind.OUGHT);

    /// How many words back a marker reaches that has none behind it.
    private static final int BACK = 4;

    /// How far behind `and` a verb is looked for.
    private static final int NEAR = 5;

    static Scope of(Marker marker, Statement statement) {
        List<Token> all = statement.tokens();
        int from = statement.tokenFrom(marker.span().end());
        int own = Math.min(statement.tokenFrom(marker.span().start()), Math.max(0, all.size() - 1));
        var tokens = new ArrayList<Integer>();
        int clause = all.get(own).clause();
        boolean skips = MAY_BE_PARTED.contains(marker.kind())
                && from < all.size()
                && all.get(from).clause() != all.get(Math.max(own, from - 1)).clause();
        for (int i = from; i < all.size() && all.get(i).unit() == all.get(own).unit(); i++) {
            Token token = all.get(i);
            if (token.clause() != clause && i > from && (!tokens.isEmpty() || !skips) && !goesOn(all, i)) {
                break;
            }
            clause = token.clause();
            if (tells(statement, i)) {
                tokens.add(i);
            }
        }
        boolean reachesOn = !tokens.isEmpty();
        if (!reachesOn) {
            IntStream.iterate(Math.min(own, all.size() - 1), i -> i >= 0, i -> i - 1)
                    .takeWhile(i -> all.get(i).sentence() == all.get(own).sentence())
                    .filter(i -> all.get(i).span().start() < marker.span().start() && tells(statement, i))
                    .limit(BACK)
                    .forEach(tokens::add);
        }
        return new Scope(List.copyOf(tokens), reachesOn);
    }

    private static boolean tells(Statement statement, int token) {
        return !statement.tokens().get(token).isLight() || statement.isOfValue(token);
    }

    private static boolean goesOn(List<Token> all, int at) {
        return JOINING.contains(all.get(at).text())
                && all.subList(at, Math.min(all.size(), at + NEAR)).stream()
                        .noneMatch(token -> FINITE.contains(token.text()));
    }

    /// The first few.
    List<Integer> focus(int most) {
        return tokens.subList(0, Math.min(most, tokens.size()));
    }
}
