package footnote.document;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/// Reads signs as [LineShape] does, but does not know the wording of some of the lines: what a site looks like whose
/// wording nobody has listed. Which lines, is drawn by their words and a seed, so every run forgets the same.
final class ForgetfulShape extends LineShape {
    private static final Set<LineSign> WORDING = EnumSet.of(
            LineSign.TELLING_WORDING,
            LineSign.WORDING,
            LineSign.HINT,
            LineSign.STRONG_WEBSITE_WORD,
            LineSign.WEBSITE_WORD,
            LineSign.WEBSITE_WORDS,
            LineSign.MOSTLY_WEBSITE_WORDS,
            LineSign.COMMAND);

    private final double share;
    private final long seed;

    ForgetfulShape(FurnitureRules rules, double share, long seed) {
        super(rules);
        this.share = share;
        this.seed = seed;
    }

    @Override
    EnumSet<LineSign> of(PageLine line) {
        EnumSet<LineSign> signs = super.of(line);
        if (new Random(seed * 31 + line.content().hashCode()).nextDouble() < share) {
            signs.removeAll(WORDING);
        }
        return signs;
    }
}
