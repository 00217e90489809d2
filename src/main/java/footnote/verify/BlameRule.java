package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where both say what is put down to what, the cause and what came of it stay on their sides: `blamed the delay on the
/// weather` is not `blamed the weather on the delay`.
final class BlameRule implements GateRule {
    private static final Pattern BLAMES = Pattern.compile(
            "\\b(?:blam(?:e[sd]?|ing)\\b[^.;:]*?\\b(?<on>on)|(?:puts?|putting)\\b[^.;:]*?\\b(?<down>down to)"
                    + "|attribut(?:e[sd]?|ing)\\b[^.;:]*?\\b(?<to>to))\\b");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        OptionalInt own = turn(comparison.claim());
        OptionalInt there = turn(comparison.support());
        return own.isPresent()
                        && there.isPresent()
                        && comparison.hasMoved(true, own.getAsInt(), there.getAsInt())
                        && comparison.hasMoved(false, own.getAsInt(), there.getAsInt())
                ? Optional.of(new Dropped(Reason.DIRECTION, "The sentence makes the cause of what came of it."))
                : Optional.empty();
    }

    /// The number of the token that what came of it stands before, and its cause behind.
    private static OptionalInt turn(Statement statement) {
        Matcher blames = BLAMES.matcher(statement.text());
        if (!blames.find()) {
            return OptionalInt.empty();
        }
        String group = blames.group("on") != null ? "on" : blames.group("down") != null ? "down" : "to";
        return OptionalInt.of(statement.tokenFrom(blames.start(group)));
    }
}
