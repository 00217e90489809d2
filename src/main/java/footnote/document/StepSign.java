package footnote.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What can be told of the step from one line of a page to the next. [FurnitureModel] weighs how likely the
/// label stays
/// the same over it.
enum StepSign {
    ANY,
    /// A blank line lies between the two, on a page that has few, so that it parts two things.
    OVER_ONE_OF_FEW_BLANKS,
    OVER_ONE_OF_SOME_BLANKS,
    OVER_ONE_OF_MANY_BLANKS,
    BELOW_SENTENCE,
    ABOVE_SENTENCE,
    BETWEEN_SENTENCES,
    /// Both lines are shared by the pages of the site.
    WITHIN_FRAME,
    /// Neither line is, though others are.
    OUTSIDE_FRAME,
    ACROSS_FRAME,
    BETWEEN_CUES,
    BETWEEN_BULLETS;

    private static final double FEW = .15;
    private static final double SOME = .3;
    private static final double MANY = .5;

    /// The signs of the step to each line from the one above it; those of the first line are of no use.
    static List<Set<StepSign>> of(List<PageLine> lines, List<EnumSet<LineSign>> signs) {
        double blanks = (double) lines.stream().filter(PageLine::blankAbove).count() / Math.max(1, lines.size());
        boolean siteIsKnown = signs.stream().anyMatch(sign -> sign.contains(LineSign.OWN_ON_SITE));
        var steps = new ArrayList<Set<StepSign>>();
        for (int i = 0; i < lines.size(); i++) {
            Set<StepSign> step = EnumSet.of(ANY);
            if (i > 0) {
                addBlank(step, lines.get(i).blankAbove(), blanks);
                addContent(step, signs.get(i - 1), signs.get(i));
                if (siteIsKnown) {
                    step.add(frame(lines.get(i - 1).onSite(), lines.get(i).onSite()));
                }
            }
            steps.add(step);
        }
        return steps;
    }

    /// Where every line is parted from the next by a blank one, a blank says nothing.
    private static void addBlank(Set<StepSign> step, boolean blank, double blanks) {
        if (blank && blanks <= MANY) {
            step.add(
                    blanks <= FEW
                            ? OVER_ONE_OF_FEW_BLANKS
                            : blanks <= SOME ? OVER_ONE_OF_SOME_BLANKS : OVER_ONE_OF_MANY_BLANKS);
        }
    }

    private static void addContent(Set<StepSign> step, Set<LineSign> above, Set<LineSign> below) {
        boolean sentenceAbove = above.contains(LineSign.SENTENCE) && !PageSigns.isCue(above);
        boolean sentenceBelow = below.contains(LineSign.SENTENCE) && !PageSigns.isCue(below);
        if (sentenceAbove && sentenceBelow) {
            step.add(BETWEEN_SENTENCES);
        } else if (sentenceAbove) {
            step.add(BELOW_SENTENCE);
        } else if (sentenceBelow) {
            step.add(ABOVE_SENTENCE);
        }
        if (PageSigns.isCue(above) && PageSigns.isCue(below)) {
            step.add(BETWEEN_CUES);
        }
        if (above.contains(LineSign.BULLETED) && below.contains(LineSign.BULLETED)) {
            step.add(BETWEEN_BULLETS);
        }
    }

    private static StepSign frame(boolean above, boolean below) {
        if (above != below) {
            return ACROSS_FRAME;
        }
        return above ? WITHIN_FRAME : OUTSIDE_FRAME;
    }
}
