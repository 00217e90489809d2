package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a part of the support begins with somebody by name, and the claim has what they do, the claim names them, has
/// a
/// pronoun, or is in the passive: otherwise it has somebody else do it.
final class SubjectRule implements GateRule {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "who");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        Statement claim = comparison.claim();
        if (claim.tokens().isEmpty()
                || PRONOUNS.contains(claim.tokens().getFirst().term())) {
            return Optional.empty();
        }
        for (NamedRun name : comparison.support().names()) {
            Optional<Integer> does =
                    opens(name, comparison.support()) ? doing(name, comparison.support()) : Optional.empty();
            boolean isNamed = claim.names().stream().anyMatch(own -> own.fits(name))
                    || claim.content().stream()
                            .anyMatch(token -> comparison.alignment().of(token).stream()
                                    .anyMatch(place -> name.first() <= place && place <= name.last()));
            if (does.isPresent() && !isNamed && isDone(does.get(), comparison)) {
                return Optional.of(new Dropped(
                        Reason.ROLES, "The sentence has somebody else do what the passage says of “" + name + "”."));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(NamedRun name, Statement support) {
        return name.first() == 0
                || support.tokens().get(name.first() - 1).unit()
                        != support.tokens().get(name.first()).unit();
    }

    /// The word right behind the name, or behind what stands between commas after it.
    private static Optional<Integer> doing(NamedRun name, Statement support) {
        List<Token> tokens = support.tokens();
        int clause = tokens.get(name.last()).clause();
        int at = name.last() + 1;
        if (at < tokens.size() && tokens.get(at).clause() == clause + 1) {
            while (at < tokens.size() && tokens.get(at).clause() == clause + 1) {
                at++;
            }
        }
        while (at < tokens.size() && tokens.get(at).isLight()) {
            at++;
        }
        return at < tokens.size()
                        && tokens.get(at).unit() == tokens.get(name.last()).unit()
                ? Optional.of(at)
                : Optional.empty();
    }

    /// Whether the claim has it in the active, with a word for who does it.
    private static boolean isDone(int place, Comparison comparison) {
        return comparison.claim().content().stream()
                .filter(token -> comparison.alignment().of(token).contains(place))
                .anyMatch(token -> comparison.claim().content().getFirst() < token
                        && !Voice.isBehindBe(comparison.claim(), token));
    }
}
