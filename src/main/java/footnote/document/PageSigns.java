package footnote.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The signs of every line of a page: those that a line bears by itself ([LineShape]) and those that it owes
/// to where it stands. What lies above the first sentence and below the last one is likelier furniture; what
/// shares its words with the page's sentences is likelier not. [Neighbourhood] adds what the lines around a
/// line say.
final class PageSigns {
    private static final int SHORT = 8;
    /// With so many shared lines, those that are not shared are the page's own.
    private static final int FRAME = 5;
    private static final int OUTERMOST = 20;
    private static final int LONGEST_CUE = 200;
    /// How much of a word two words must share to count as the same: `school` and `schools`.
    private static final int STEM = 5;

    private static final Pattern COMMENTS =
            Pattern.compile("(?i)^(?:\\d+ )?(?:comments?|replies|responses|reviews|reader comments)(?: \\(\\d+\\))?$"
                    + "|\\bthoughts on [\"“]|^discussion about|^(?:leave|post|add|write) a (?:comment|reply)"
                    + "|\\bjoin the (?:conversation|discussion)|\\bhouse rules|\\blog ?in to (?:comment|reply)");

    private final List<PageLine> lines;
    private final List<EnumSet<LineSign>> signs;
    private final boolean[] body;
    private final boolean[] brief;
    private final boolean[] cue;
    private final LineShape shape;
    private final boolean siteIsKnown;

    private PageSigns(List<PageLine> lines, LineShape shape) {
        this.lines = lines;
        this.shape = shape;
        this.siteIsKnown = lines.stream().filter(PageLine::onSite).count() >= FRAME;
        this.signs = new ArrayList<>();
        lines.forEach(line -> signs.add(shape.of(line)));
        this.body = new boolean[lines.size()];
        this.brief = new boolean[lines.size()];
        this.cue = new boolean[lines.size()];
        for (int i = 0; i < cue.length; i++) {
            cue[i] = isCue(signs.get(i));
        }
        for (int i = 0; i < cue.length; i++) {
            body[i] = isBody(signs.get(i), lines.get(i)) || isWrapped(i);
            brief[i] = !body[i] && LineShape.words(lines.get(i).content()).size() <= SHORT;
        }
    }

    static List<EnumSet<LineSign>> of(List<PageLine> lines, LineShape shape) {
        var page = new PageSigns(lines, shape);
        page.addRepetition();
        page.addPlace();
        page.addTopic();
        page.addHeadline();
        page.addLists();
        new Neighbourhood(page.signs, page.brief, page.body, page.cue).addSigns();
        return page.signs;
    }

    /// Whether a line has the wording of websites.
    static boolean isCue(Set<LineSign> signs) {
        return signs.contains(LineSign.TELLING_WORDING)
                || signs.contains(LineSign.WORDING)
                || signs.contains(LineSign.HINT)
                || (signs.contains(LineSign.STRONG_WEBSITE_WORD) && !signs.contains(LineSign.SENTENCE));
    }

    private static boolean isBody(Set<LineSign> signs, PageLine line) {
        return signs.contains(LineSign.SENTENCE)
                && !signs.contains(LineSign.TELLING_WORDING)
                && !signs.contains(LineSign.HINT)
                && !signs.contains(LineSign.STRONG_WEBSITE_WORD)
                && !line.onSite();
    }

    /// A full line that the next one goes on with, as in a hard-wrapped paragraph.
    private boolean isWrapped(int i) {
        return !cue[i]
                && i + 1 < cue.length
                && isOpen(i)
                && signs.get(i + 1).contains(LineSign.STARTS_IN_LOWER_CASE)
                && !lines.get(i + 1).bulleted();
    }

    private void addRepetition() {
        List<String> cues = outermostCues();
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(line -> times.merge(line.content(), 1, Integer::sum));
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (times.getOrDefault(line.content(), 0) > 1) {
                signs.get(i).add(LineSign.REPEATED_ON_PAGE);
            }
            addSite(signs.get(i), line.onSite(), brief[i]);
            if (isNamedIn(cues, line.content())) {
                signs.get(i).add(LineSign.NAMED_IN_CUE);
            }
            if (i > 0 && signs.get(i).contains(LineSign.STARTS_IN_LOWER_CASE) && isOpen(i - 1)) {
                signs.get(i).add(LineSign.CONTINUED);
            }
        }
    }

    private void addSite(Set<LineSign> of, boolean repeated, boolean isBrief) {
        if (repeated) {
            of.add(LineSign.REPEATED_ON_SITE);
            if (isBrief) {
                of.add(LineSign.SHORT_AND_REPEATED_ON_SITE);
            }
        } else if (siteIsKnown) {
            of.add(LineSign.OWN_ON_SITE);
            if (isBrief) {
                of.add(LineSign.SHORT_AND_OWN_ON_SITE);
            }
        }
    }

    /// The outermost lines with the wording of websites: where a site names itself.
    private List<String> outermostCues() {
        List<String> cues = IntStream.range(0, cue.length)
                .filter(i -> cue[i])
                .mapToObj(i -> lines.get(i).content())
                .filter(content -> content.length() <= LONGEST_CUE)
                .toList();
        return cues.size() <= 2 * OUTERMOST
                ? cues
                : Stream.concat(
                                cues.subList(0, OUTERMOST).stream(),
                                cues.subList(cues.size() - OUTERMOST, cues.size()).stream())
                        .toList();
    }

    private static boolean isNamedIn(List<String> cues, String content) {
        return content.length() > 3
                && cues.stream().anyMatch(cue -> cue.length() > content.length() && cue.contains(content));
    }

    private boolean isOpen(int i) {
        return !signs.get(i).contains(LineSign.ENDS_AS_SENTENCE)
                && LineShape.words(lines.get(i).content()).size() > SHORT
                && !lines.get(i + 1).blankAbove();
    }

    private void addPlace() {
        int first = 0;
        while (first < body.length && !body[first]) {
            first++;
        }
        int last = body.length - 1;
        while (last >= 0 && !body[last]) {
            last--;
        }
        for (int i = 0; i < body.length; i++) {
            EnumSet<LineSign> of = signs.get(i);
            if (i < first) {
                of.add(LineSign.BEFORE_BODY);
                if (brief[i]) {
                    of.add(LineSign.BEFORE_BODY_AND_SHORT);
                }
            }
            if (i > last) {
                of.add(LineSign.AFTER_BODY);
                if (brief[i]) {
                    of.add(LineSign.AFTER_BODY_AND_SHORT);
                }
            }
        }
        if (body.length > 0) {
            signs.getFirst().add(LineSign.FIRST_LINE);
            signs.getLast().add(LineSign.LAST_LINE);
        }
    }

    private Map<String, Integer> bodyStems() {
        Map<String, Integer> stems = new HashMap<>();
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                new HashSet<>(stems(i)).forEach(stem -> stems.merge(stem, 1, Integer::sum));
            }
        }
        return stems;
    }

    /// Marks the page's headline, and what stands above and below it before the body.
    private void addHeadline() {
        Map<String, Integer> stems = bodyStems();
        int headline = -1;
        double best = 1;
        int first = 0;
        while (first < body.length && signs.get(first).contains(LineSign.BEFORE_BODY)) {
            double shared = Set.copyOf(stems(first)).stream()
                    .mapToDouble(stem -> Math.sqrt(stems.getOrDefault(stem, 0)))
                    .sum();
            if (shared >= best && mayBeHeadline(first)) {
                best = shared;
                headline = first;
            }
            first++;
        }
        for (int i = 0; headline >= 0 && i < first; i++) {
            signs.get(i)
                    .add(
                            i == headline
                                    ? LineSign.HEADLINE
                                    : i < headline ? LineSign.ABOVE_HEADLINE : LineSign.BELOW_HEADLINE);
        }
    }

    private boolean mayBeHeadline(int i) {
        Set<LineSign> of = signs.get(i);
        return !cue[i]
                && !lines.get(i).onSite()
                && !of.contains(LineSign.BREADCRUMB)
                && !of.contains(LineSign.SEPARATORS)
                && !of.contains(LineSign.LABELLED_VALUE)
                && !of.contains(LineSign.BULLETED);
    }

    /// Marks short lines that a line with a colon opened, and what stands below the heading of readers' comments.
    private void addLists() {
        boolean listed = false;
        boolean comments = false;
        for (int i = 0; i < body.length; i++) {
            Set<LineSign> of = signs.get(i);
            if (listed && brief[i]) {
                of.add(LineSign.LISTED);
            }
            if (comments) {
                of.add(LineSign.BELOW_COMMENTS_HEADING);
            }
            listed = (listed && brief[i]) || (of.contains(LineSign.ENDS_WITH_COLON) && !cue[i]);
            comments |= i * 2 > body.length
                    && COMMENTS.matcher(lines.get(i).content()).find();
        }
    }

    private void addTopic() {
        Map<String, Integer> stems = bodyStems();
        for (int i = 0; i < body.length; i++) {
            List<String> own = stems(i);
            int itself = body[i] ? 1 : 0;
            long shared = own.stream()
                    .filter(stem -> stems.getOrDefault(stem, 0) > itself)
                    .count();
            if (!own.isEmpty() && shared * 2 >= own.size()) {
                signs.get(i).add(LineSign.ON_TOPIC);
            }
            if (shared == 0) {
                signs.get(i).add(LineSign.OFF_TOPIC);
                if (signs.get(i).contains(LineSign.AFTER_BODY)) {
                    signs.get(i).add(LineSign.OFF_TOPIC_AFTER_BODY);
                }
            }
        }
    }

    private List<String> stems(int i) {
        return LineShape.words(lines.get(i).content()).stream()
                .filter(word -> word.length() > 2 && !shape.isCommon(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
