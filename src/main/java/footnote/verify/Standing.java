package footnote.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a name stands in its sentence: behind a preposition, or as what the sentence is about. `At Staithe Cross` is
/// no place for somebody who counts.
final class Standing {
    private static final Set<String> PREPOSITIONS =
            Set.of("at", "in", "of", "for", "to", "from", "with", "on", "near", "under", "against", "about", "between");

    private static final Set<String> PASSED = Set.of(
            "the",
            "a",
            "an",
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "cllr",
            "councillor",
            "sir",
            "its",
            "their",
            "his",
            "her");

    private Standing() {}

    /// Whether the one stands behind a preposition and the other behind none, or behind another, so that it was not
    /// taken
    /// for it.
    static boolean inOtherPlaces(Anchor own, Statement claim, Anchor rival, Statement support) {
        boolean isName = own.kind() == Anchor.Kind.PERSON || own.kind() == Anchor.Kind.NAME;
        Optional<String> there = preposition(rival.token(), support);
        return isName
                && there.isPresent()
                && !there.equals(preposition(own.token(), claim))
                && !claim.tokens().get(Math.max(0, own.token() - 1)).text().equals("by");
    }

    static boolean isBehindPreposition(NamedRun name, Statement statement) {
        return preposition(name.first(), statement).isPresent();
    }

    private static Optional<String> preposition(int token, Statement statement) {
        List<Token> tokens = statement.tokens();
        int before = token - 1;
        while (before >= 0
                && (PASSED.contains(tokens.get(before).text().toLowerCase(Locale.ROOT))
                        || tokens.get(before).hasCapital())) {
            before--;
        }
        return before >= 0 && PREPOSITIONS.contains(tokens.get(before).text())
                ? Optional.of(tokens.get(before).text())
                : Optional.empty();
    }
}
