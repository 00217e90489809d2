package footnote.verify;

import java.util.List;
import java.util.Optional;

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

    /// The most that it is for any of several places.
    double best(Anchor own, List<Anchor> places, Optional<Anchor> without) {
        return places.stream()
                .mapToDouble(place -> of(own, place, without))
                .max()
                .orElse(0);
    }

    /// @param own an anchor of the claim
    /// @param place one of the support that it is put in the place of
    /// @param without an anchor of the claim whose words do not count
    double of(Anchor own, Anchor place, Optional<Anchor> without) {
        Statement claim = comparison.claim();
        double sum = 0;
        for (int token : claim.content()) {
            if (own.covers(token)
                    || without.filter(other -> other.covers(token)).isPresent()) {
                continue;
            }
            double weight = Math.pow(1 + distance(claim, token, own), -2);
            double most = 0;
            for (int there : comparison.alignment().of(token)) {
                if (!place.covers(there)) {
                    boolean turned = Voice.isPassive(claim, token) != Voice.isPassive(comparison.support(), there);
                    boolean otherSide = (token < own.token()) != (there < place.token());
                    double side = otherSide == turned ? 1 : OTHER_SIDE;
                    most = Math.max(most, side / (1 + distance(comparison.support(), there, place)));
                }
            }
            sum += weight * most;
        }
        return sum;
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
