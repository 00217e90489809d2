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

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "these", "all", "it", "them");
    private static final Set<String> BEFORE_VERBS = Set.of(
            "to", "will", "would", "can", "could", "may", "might", "must", "should", "not", "does", "do", "did", "who");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        List<Integer> content = comparison.claim().content();
        for (int i = 0; i < content.size(); i++) {
            int verb = content.get(i);
            for (int place : comparison.alignment().of(verb)) {
                boolean swapped =
                        Voice.isPassive(comparison.claim(), verb) != Voice.isPassive(comparison.support(), place)
                                ? isAgentBehind(verb, place, comparison)
                                : isTurned(verb, place, comparison)
                                        || isDoneToTheDoer(verb, place, comparison)
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

    /// Whether words on both sides of a verb have changed their places.
    private boolean isTurned(int verb, int place, Comparison comparison) {
        return isVerb(comparison.claim(), verb)
                && isVerb(comparison.support(), place)
                && hasMoved(true, verb, place, comparison)
                && hasMoved(false, verb, place, comparison);
    }

    /// Whether a word of the verb's clause before it, or behind it, stands in the support on the other side alone.
    private static boolean hasMoved(boolean before, int verb, int place, Comparison comparison) {
        List<Token> claim = comparison.claim().tokens();
        List<Token> support = comparison.support().tokens();
        return comparison.claim().content().stream()
                .filter(token -> before == token < verb
                        && token != verb
                        && claim.get(token).clause() == claim.get(verb).clause())
                .map(comparison.alignment()::of)
                .anyMatch(places -> !places.isEmpty()
                        && places.stream()
                                .allMatch(there -> before == there > place
                                        && there != place
                                        && support.get(there).clause()
                                                == support.get(place).clause()));
    }

    /// Whether the one text says in the passive, without saying by whom, of somebody who does it to something in the
    /// other.
    private boolean isDoneToTheDoer(int verb, int place, Comparison comparison) {
        boolean own = isDone(comparison.claim(), verb);
        boolean there = isDone(comparison.support(), place);
        if (own == there
                || !lexicon.isPast(comparison.claim().tokens().get(verb).text())
                || !lexicon.isPast(comparison.support().tokens().get(place).text())
                || !(own ? hasObject(comparison.support(), place) : hasObject(comparison.claim(), verb))) {
            return false;
        }
        List<Token> claim = comparison.claim().tokens();
        List<Token> support = comparison.support().tokens();
        return comparison.claim().content().stream()
                .filter(token -> token < verb
                        && claim.get(token).clause() == claim.get(verb).clause())
                .reduce((_, last) -> last)
                .map(comparison.alignment()::of)
                .filter(places -> !places.isEmpty())
                .filter(places -> places.stream()
                        .allMatch(one -> one < place
                                && support.get(one).clause()
                                        == support.get(place).clause()))
                .isPresent();
    }

    private boolean isDone(Statement statement, int token) {
        return lexicon.isPast(statement.tokens().get(token).text())
                && Voice.isBehindBe(statement, token)
                && !Voice.isPassive(statement, token);
    }

    /// Whether right behind a verb something stands that it is done to.
    private static boolean hasObject(Statement statement, int verb) {
        List<Token> tokens = statement.tokens();
        int next = verb + 1;
        return next < tokens.size()
                && tokens.get(next).clause() == tokens.get(verb).clause()
                && (ARTICLES.contains(tokens.get(next).text()) || statement.isOfValue(next));
    }

    private boolean isVerb(Statement statement, int token) {
        String word = statement.tokens().get(token).text();
        String before = token == 0 ? "" : statement.tokens().get(token - 1).text();
        return lexicon.isPast(word) || BEFORE_VERBS.contains(before);
    }
}
