package footnote.document;

import java.util.ArrayList;
import java.util.List;

/// Takes the lines of a column apart into tables and stretches of prose.
///
/// A stretch ends where the distance to the next line grows, where size or weight change, before an indented line or
/// the mark of a list item, and after a line that has room for the first word of the next one: a line is only broken
/// there on purpose.
final class ParagraphFinder {
    /// Distances, as multiples of the font's size unless said otherwise.
    private static final float INDENT = 0.8f;

    private static final float AT_EDGE = 0.3f;

    /// A distance between lines that is this much more than the usual one.
    private static final float APART = 1.22f;

    private static final float SAME_SIZE = 1.07f;

    private final PdfStyle style;
    private final List<PdfLines.Line> lines;
    private final List<PdfPart> parts = new ArrayList<>();
    private final List<PdfSegment> open = new ArrayList<>();

    private ParagraphFinder(PdfStyle style, List<PdfLines.Line> lines) {
        this.style = style;
        this.lines = lines;
    }

    static List<PdfPart> parts(PdfStyle style, List<PdfLines.Line> column) {
        return new ParagraphFinder(style, column).read();
    }

    private List<PdfPart> read() {
        for (int i = 0; i < lines.size(); i++) {
            TableFinder.Found table = TableFinder.at(lines, i);
            if (table != null) {
                close();
                parts.add(table.table());
                i += table.lines() - 1;
                continue;
            }
            PdfSegment line = lines.get(i).joined();
            if (!open.isEmpty() && isBreak(open.getLast(), line, rightEdge(i))) {
                close();
            }
            open.add(line);
        }
        close();
        return parts;
    }

    private void close() {
        if (!open.isEmpty()) {
            float right = lines.stream()
                    .map(line -> line.segments().getLast().right())
                    .max(Float::compare)
                    .orElse(0f);
            boolean full = open.getLast().right() >= right - 4 * open.getLast().size();
            parts.add(new PdfProse(open, full));
            open.clear();
        }
    }

    private boolean isBreak(PdfSegment above, PdfSegment line, float rightEdge) {
        if (isOtherStyle(above, line) || isApart(above, line) || PdfProse.isLeader(above)) {
            return true;
        }
        if (isHeadingLike(line)) {
            return false;
        }
        boolean item = PdfSegment.MARKER.matcher(open.getFirst().text()).lookingAt();
        if (startsItem(above, line, item)) {
            return true;
        }
        return isForced(above, line, rightEdge) || (item ? endsItem(line) : isIndented(line));
    }

    private static boolean isOtherStyle(PdfSegment above, PdfSegment line) {
        float larger = Math.max(above.size(), line.size());
        float smaller = Math.min(above.size(), line.size());
        boolean words = hasWords(above) && hasWords(line);
        return larger > smaller * SAME_SIZE || (words && above.bold() != line.bold());
    }

    private static boolean hasWords(PdfSegment line) {
        return line.text().codePoints().filter(Character::isLetter).count() > 2;
    }

    private boolean isApart(PdfSegment above, PdfSegment line) {
        float apart = (line.baseline() - above.baseline()) / line.size();
        boolean larger = line.size() > style.size() * SAME_SIZE;
        float usual = larger ? Math.max(style.leading(), 1.3f) : style.leading();
        return apart <= 0 || apart > usual * APART;
    }

    private boolean isHeadingLike(PdfSegment line) {
        return line.size() > style.size() * SAME_SIZE;
    }

    /// A number or a dash at the start of a line may also belong to the sentence before.
    private boolean startsItem(PdfSegment above, PdfSegment line, boolean inList) {
        if (!PdfSegment.MARKER.matcher(line.text()).lookingAt()) {
            return false;
        }
        boolean plain = Character.isLetterOrDigit(line.text().codePointAt(0))
                || "–—-*(".indexOf(line.text().charAt(0)) >= 0;
        boolean finished = above.text().matches(".*[.:;!?,]");
        boolean elsewhere = Math.abs(line.left() - above.left()) > AT_EDGE * line.size();
        return !plain || finished || inList || elsewhere;
    }

    private static boolean isForced(PdfSegment above, PdfSegment line, float rightEdge) {
        int word = line.text().indexOf(' ');
        float length = word < 0 ? line.text().length() : word;
        float needed = line.width() * (length + 1) / Math.max(1, line.text().length());
        boolean room = rightEdge - above.right() > needed + line.size();
        boolean fresh = !Character.isLowerCase(line.text().codePointAt(0))
                && !above.text().endsWith("-");
        return room && fresh;
    }

    private boolean isIndented(PdfSegment line) {
        PdfSegment first = open.getFirst();
        PdfSegment above = open.getLast();
        float left = lines.stream()
                .map(each -> each.segments().getFirst().left())
                .min(Float::compare)
                .orElse(0f);
        boolean aboveAtEdge = Math.abs(above.left() - left) <= AT_EDGE * line.size() || open.size() > 1;
        boolean further = line.left() - above.left() > INDENT * line.size();
        return aboveAtEdge && further && first.left() - left < 4 * line.size();
    }

    /// Back at the edge, after lines that were indented as an item's are.
    private boolean endsItem(PdfSegment line) {
        PdfSegment first = open.getFirst();
        boolean hung = open.size() > 1 && open.get(1).left() > first.left() + AT_EDGE * line.size();
        return line.left() < first.left() - AT_EDGE * line.size()
                || (hung && line.left() <= first.left() + AT_EDGE * line.size());
    }

    /// How far the lines around reach to the right that are set as this one, without a larger distance between.
    private float rightEdge(int at) {
        int from = at;
        while (from > 0 && isNear(from - 1, from)) {
            from--;
        }
        int to = at;
        while (to + 1 < lines.size() && isNear(to, to + 1)) {
            to++;
        }
        return lines.subList(from, to + 1).stream()
                .map(line -> line.segments().getLast().right())
                .max(Float::compare)
                .orElse(0f);
    }

    private boolean isNear(int above, int below) {
        PdfSegment one = lines.get(above).joined();
        PdfSegment other = lines.get(below).joined();
        return !isOtherStyle(one, other) && !isApart(one, other);
    }
}
