package footnote.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Adds the signs that a line owes to those around it: short lines in a row are a menu or a list, and what
/// stands among
/// lines with the wording of websites is likely of their kind.
final class Neighbourhood {
    private static final int RUN = 3;
    private static final int LONG_RUN = 7;
    private static final int NEAR = 3;
    private static final int LITTERED = 6;
    private static final int AMONG = 4;
    private static final int MANY = 4;

    private final List<EnumSet<LineSign>> signs;
    private final boolean[] brief;
    private final boolean[] body;
    private final boolean[] cue;

    /// @param brief by line, whether it is short
    /// @param body by line, whether it is a sentence of the page's own
    /// @param cue by line, whether it has the wording of websites
    Neighbourhood(List<EnumSet<LineSign>> signs, boolean[] brief, boolean[] body, boolean[] cue) {
        this.signs = signs;
        this.brief = brief;
        this.body = body;
        this.cue = cue;
    }

    void addSigns() {
        addRuns();
        addSentences();
        addCues();
    }

    private void addRuns() {
        int start = 0;
        while (start < body.length) {
            int end = start;
            int cues = 0;
            while (end < body.length && brief[end] == brief[start]) {
                cues += cue[end] ? 1 : 0;
                end++;
            }
            if (brief[start]) {
                for (int i = start; i < end; i++) {
                    addRun(signs.get(i), end - start, cues);
                }
            }
            start = end;
        }
        for (int i = 1; i + 1 < body.length; i++) {
            if (form(i) == form(i - 1) && form(i) == form(i + 1)) {
                signs.get(i).add(LineSign.LIKE_ITS_NEIGHBOURS);
            }
        }
    }

    private static void addRun(Set<LineSign> of, int length, int cues) {
        if (length >= RUN) {
            of.add(length >= LONG_RUN ? LineSign.LONG_RUN : LineSign.SHORT_RUN);
        }
        if (cues > 0) {
            of.add(LineSign.RUN_WITH_CUE);
        }
        if (cues * 3 >= length) {
            of.add(LineSign.RUN_OF_CUES);
        }
    }

    private void addSentences() {
        for (int i = 0; i < body.length; i++) {
            Set<LineSign> of = signs.get(i);
            int above = sentences(i - AMONG, i);
            int below = sentences(i + 1, i + 1 + AMONG);
            if (above + below >= MANY) {
                of.add(LineSign.AMONG_MANY_SENTENCES);
            } else if (above + below == 0) {
                of.add(LineSign.AMONG_NO_SENTENCES);
            }
            if (brief[i] && !cue[i] && sentences(i + 1, i + 2) > 0) {
                of.add(LineSign.ABOVE_SENTENCE);
            }
            if (brief[i] && above > 0 && below > 0) {
                of.add(cue[i] ? LineSign.BETWEEN_SENTENCES_WITH_CUE : LineSign.BETWEEN_SENTENCES);
            }
        }
    }

    private int sentences(int from, int to) {
        int sentences = 0;
        for (int i = Math.max(0, from); i < Math.min(body.length, to); i++) {
            sentences += body[i] ? 1 : 0;
        }
        return sentences;
    }

    /// What makes lines of a list alike at a glance: their bullets, numbers, labels and ends.
    private int form(int i) {
        Set<LineSign> of = signs.get(i);
        int form = 0;
        for (LineSign sign : List.of(
                LineSign.BULLETED,
                LineSign.STARTS_WITH_NUMBER,
                LineSign.LABELLED_VALUE,
                LineSign.CELLS,
                LineSign.ENDS_AS_SENTENCE,
                LineSign.ENDS_AS_QUESTION,
                LineSign.QUOTATION)) {
            form = form * 2 + (of.contains(sign) ? 1 : 0);
        }
        return form * 2 + (brief[i] ? 1 : 0);
    }

    private void addCues() {
        int all = 0;
        for (boolean is : cue) {
            all += is ? 1 : 0;
        }
        boolean above = false;
        for (int i = 0; i < body.length; i++) {
            above = !body[i] && above;
            if (above) {
                signs.get(i).add(LineSign.CUE_ABOVE_SINCE_BODY);
            }
            above |= cue[i];
            addNear(i);
            if (all < RUN) {
                signs.get(i).add(LineSign.CLEAN_PAGE);
            } else if (all >= LITTERED) {
                signs.get(i).add(LineSign.LITTERED_PAGE);
            }
        }
        boolean below = false;
        for (int i = body.length - 1; i >= 0; i--) {
            below = !body[i] && below;
            if (below) {
                signs.get(i).add(LineSign.CUE_BELOW_BEFORE_BODY);
                if (signs.get(i).contains(LineSign.CUE_ABOVE_SINCE_BODY)) {
                    signs.get(i).add(LineSign.CUES_ON_BOTH_SIDES);
                }
            }
            below |= cue[i];
        }
    }

    private void addNear(int i) {
        int near = 0;
        for (int j = Math.max(0, i - NEAR); j <= Math.min(cue.length - 1, i + NEAR); j++) {
            near += cue[j] && j != i ? 1 : 0;
        }
        if (near == 0) {
            signs.get(i).add(LineSign.NO_CUE_NEAR);
        } else {
            signs.get(i).add(near == 1 ? LineSign.CUE_NEAR : LineSign.CUES_NEAR);
        }
    }
}
