package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.StatedValue.Time;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value is meant as the support means it: `more than 200` is neither `200` nor `at least 200`, and `by 30 April` is
/// not
/// `on 30 April`. `From` and `on` a day may stand for one another.
final class ComparisonRule implements GateRule {
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)\\b(?:until|till|by|before|up to|no later than)\\s(?:the |following |late |early |end of |start of )*$");
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|after)\\s(?:the\\s)?$");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        Statement claim = comparison.claim();
        for (ValueMention value : claim.values()) {
            List<ValueMention> same = comparison.mentions(value.value());
            if (!same.isEmpty() && same.stream().noneMatch(own -> isMeantAlike(value, own, comparison))) {
                return Optional.of(new Dropped(
                        Reason.COMPARISON,
                        "The value “" + value.span().of(claim.text())
                                + "” is meant in another way in the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    private static boolean isMeantAlike(ValueMention value, ValueMention own, Comparison comparison) {
        if (value.value() instanceof Time) {
            return reach(value, comparison.claim()) == reach(own, comparison.support());
        }
        return ValueMarkers.of(value, comparison.claim()).equals(ValueMarkers.of(own, comparison.support()));
    }

    private static int reach(ValueMention time, Statement statement) {
        String before = statement.text().substring(0, time.span().start());
        if (UNTIL.matcher(before).find()) {
            return -1;
        }
        return SINCE.matcher(before).find() ? 1 : 0;
    }
}
