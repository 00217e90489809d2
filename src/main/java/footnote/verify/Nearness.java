package footnote.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How near the words around a place of the claim stand to a place of the support. Each content word counts by how near
/// it stands in the claim, and by how near its counterpart stands in the support; less where it stands on the other
/// side,
/// unless one of the two is in the passive, and less in another clause.
///
/// @param comparison the claim and its support
record Nearness(Comparison comparison) {
    private static final double OTHER_SIDE = 0.6;
    private static final int OTHER_CLAUSE = 4;
    private static final int OTHER_UNIT = 10;

    private static final Set<String> OF = Set.of("of", "the", "these", "those", "its", "their", "all");

    /// By how much more the words around an anchor of the claim stand with one place of the support than with
    /// others. What stands as near to both counts for neither.
    ///
    /// @param more the sum for the one place
    /// @param less the sum for the others
    record Preference(double more, double less) {
        Preference plus(Preference other) {
            return new Preference(more + other.more, less + other.less);
        }
    }

    /// @param own an anchor of the claim
    /// @param rivals places that it might belong to
    /// @param places where it stands
    /// @param without an anchor of the claim whose words do not count
    Preference preference(Anchor own, List<Anchor> rivals, List<Anchor> places, Optional<Anchor> without) {
        double more = 0;
        double less = 0;
        for (int token : comparison.claim().content()) {
            if (own.covers(token)
                    || without.filter(other -> other.covers(token)).isPresent()
                    || (without.isEmpty()
                            && isCounted(token, own)
                            && Stream.concat(rivals.stream(), places.stream()).anyMatch(this::countsNothing))) {
                continue;
            }
            double weight = 1.0 / (1 + distance(comparison.claim(), token, own));
            double difference = nearest(token, own, rivals) - nearest(token, own, places);
            more += weight * Math.max(0, difference);
            less += weight * Math.max(0, -difference);
        }
        return new Preference(more, less);
    }

    /// Whether a word of the claim is what a number before it counts: `31 families`, `31 of the families`.
    private boolean isCounted(int token, Anchor own) {
        List<Token> tokens = comparison.claim().tokens();
        return own.kind() == Anchor.Kind.COUNT
                && token > own.last()
                && tokens.subList(own.last() + 1, token).stream().allMatch(word -> OF.contains(word.text()));
    }

    /// Whether a number of the support leaves out what it counts: `31 were approved`, `31 of them`.
    private boolean countsNothing(Anchor place) {
        List<Token> tokens = comparison.support().tokens();
        int next = place.last() + 1;
        return place.kind() == Anchor.Kind.COUNT
                && (next >= tokens.size() || tokens.get(next).isLight());
    }

    private double nearest(int token, Anchor own, List<Anchor> places) {
        double most = 0;
        for (Anchor place : places) {
            for (int there : comparison.alignment().of(token)) {
                if (!place.covers(there)) {
                    boolean turned =
                            Voice.isPassive(comparison.claim(), token) != Voice.isPassive(comparison.support(), there);
                    boolean otherSide = (token < own.token()) != (there < place.token());
                    double side = otherSide == turned ? 1 : OTHER_SIDE;
                    most = Math.max(most, side / (1 + distance(comparison.support(), there, place)));
                }
            }
        }
        return most;
    }

    private static double distance(Statement statement, int token, Anchor anchor) {
        List<Token> tokens = statement.tokens();
        int end = token < anchor.token() ? anchor.token() : anchor.last();
        int between = Math.abs(end - token) - 1;
        if (tokens.get(token).unit() != tokens.get(end).unit()) {
            return between + OTHER_UNIT;
        }
        return tokens.get(token).clause() == tokens.get(end).clause() ? between : between + OTHER_CLAUSE;
    }
}
