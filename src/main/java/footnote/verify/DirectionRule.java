package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A claim has no word whose opposite stands in the support where the word itself does not, whatever else there is like
/// it, and where it goes from one
/// value to another the support does not go from the other to the one.
///
/// @param lexicon knows opposites
record DirectionRule(Lexicon lexicon) implements GateRule {
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s(?:\\p{L}+\\s)?$");
    private static final Pattern TO = Pattern.compile("(?i)\\bto\\s(?:\\p{L}+\\s)?$");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        return opposite(comparison).or(() -> turnedRound(comparison));
    }

    private Optional<Dropped> opposite(Comparison comparison) {
        for (int token : comparison.claim().content()) {
            Token own = comparison.claim().tokens().get(token);
            if (!has(comparison.support(), own.term())) {
                Optional<Token> other = comparison.support().tokens().stream()
                        .filter(one -> lexicon.areOpposite(own.term(), one.term()))
                        .filter(one -> !has(comparison.claim(), one.term()))
                        .findFirst();
                if (other.isPresent()) {
                    return Optional.of(new Dropped(
                            Reason.DIRECTION,
                            "The sentence says “" + own.text() + "” where the passage says “"
                                    + other.get().text() + "”."));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean has(Statement statement, String term) {
        return statement.tokens().stream().anyMatch(token -> token.term().equals(term));
    }

    private static Optional<Dropped> turnedRound(Comparison comparison) {
        Statement claim = comparison.claim();
        for (ValueMention value : claim.values()) {
            boolean from = stands(FROM, value, claim);
            boolean to = stands(TO, value, claim);
            boolean turned = comparison.mentions(value.value()).stream()
                    .anyMatch(own -> (from && stands(TO, own, comparison.support()))
                            || (to && stands(FROM, own, comparison.support())));
            if (turned) {
                return Optional.of(new Dropped(
                        Reason.DIRECTION,
                        "The value “" + value.span().of(claim.text())
                                + "” stands at the other end of a change in the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Pattern word, ValueMention value, Statement statement) {
        Matcher before = word.matcher(statement.text().substring(0, value.span().start()));
        return before.find();
    }
}
