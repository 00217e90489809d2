package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Who does something and to whom it is done stand on the sides of the verb on which they stand in the support: the
/// other
/// way round only where one of the two sentences is in the passive.
///
/// @param lexicon tells verbs by their past forms
record VoiceRule(Lexicon lexicon) implements GateRule {
    private static final Set<String> PRONOUNS = Set.of("we", "they", "he", "she", "it", "i");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        List<Integer> content = comparison.claim().content();
        for (int i = 0; i < content.size(); i++) {
            int verb = content.get(i);
            for (int place : comparison.alignment().of(verb)) {
                boolean swapped =
                        Voice.isPassive(comparison.claim(), verb) != Voice.isPassive(comparison.support(), place)
                                ? isAgentBehind(verb, place, comparison)
                                : (i > 0
                                                && i + 1 < content.size()
                                                && isTurned(content.subList(i - 1, i + 2), place, comparison))
                                        || (i == 0
                                                && content.size() > 1
                                                && hasObjectFirst(verb, content.get(1), place, comparison));
                if (swapped) {
                    return Optional.of(new Dropped(
                            Reason.ROLES,
                            "The sentence turns round who does “"
                                    + comparison.claim().tokens().get(verb).text() + "” and to whom."));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether whoever stands behind `by` in the one stands behind the verb in the other.
    private static boolean isAgentBehind(int verb, int place, Comparison comparison) {
        OptionalInt agent = Voice.agent(comparison.support(), place);
        if (Voice.isPassive(comparison.support(), place) && agent.isPresent()) {
            return comparison.claim().content().stream()
                            .filter(token -> comparison.alignment().of(token).contains(agent.getAsInt()))
                            .anyMatch(token -> token > verb)
                    && comparison.claim().content().getFirst() < verb;
        }
        OptionalInt own = Voice.agent(comparison.claim(), verb);
        return own.isPresent()
                && !comparison.alignment().of(own.getAsInt()).isEmpty()
                && comparison.alignment().of(own.getAsInt()).stream().allMatch(there -> there > place);
    }

    /// Whether a pronoun does in the claim what the object of the verb does in the support.
    private boolean hasObjectFirst(int verb, int object, int place, Comparison comparison) {
        Statement claim = comparison.claim();
        List<Token> support = comparison.support().tokens();
        List<Integer> places = comparison.alignment().of(object);
        return verb > 0
                && PRONOUNS.contains(claim.tokens().getFirst().text().toLowerCase(Locale.ROOT))
                && lexicon.isPast(claim.tokens().get(verb).text())
                && lexicon.isPast(support.get(place).text())
                && !Voice.isBehindBe(claim, verb)
                && claim.tokens().get(verb).clause()
                        == claim.tokens().get(object).clause()
                && !places.isEmpty()
                && places.stream()
                        .allMatch(there -> there < place
                                && support.get(there).clause()
                                        == support.get(place).clause());
    }

    /// Whether the words on both sides of a verb have changed their places.
    private boolean isTurned(List<Integer> three, int place, Comparison comparison) {
        Statement claim = comparison.claim();
        List<Token> support = comparison.support().tokens();
        if (!lexicon.isPast(claim.tokens().get(three.get(1)).text())
                || !lexicon.isPast(support.get(place).text())
                || claim.tokens().get(three.getFirst()).clause()
                        != claim.tokens().get(three.getLast()).clause()) {
            return false;
        }
        int clause = support.get(place).clause();
        List<Integer> before = comparison.alignment().of(three.getFirst());
        List<Integer> after = comparison.alignment().of(three.getLast());
        return before.stream()
                        .anyMatch(there -> there > place && support.get(there).clause() == clause)
                && after.stream()
                        .anyMatch(there -> there < place && support.get(there).clause() == clause)
                && before.stream().noneMatch(there -> there < place);
    }
}
