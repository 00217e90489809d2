package footnote.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the stretches of lines on a page into reading order, column by column.
///
/// A relative of the recursive XY-cut (Nagy and Seth, 1984) that starts from the gutter: the place for a
/// vertical cut is the one with most prose on both sides of it; whatever reaches across it, such as a title
/// over two columns, cuts the page horizontally. Each part is cut again in the same way. Cells of a table
/// stand side by side as well, but are not prose, and stay together.
final class ColumnOrder {
    /// Half of the narrowest gutter, in points.
    private static final float HALF_GUTTER = 3;

    private static final float STEP = 2;

    /// A column has this many lines at least.
    private static final int FEWEST_LINES = 3;

    /// Lines of prose are this long on average, in characters.
    private static final int PROSE = 17;

    /// And this full, as a share of the column's width.
    private static final double FULLNESS = 0.55;

    /// A heading has no more lines, and stands this far below what is above, as a multiple of its font's size.
    private static final int LONGEST_HEADING = 3;

    private static final float APART = 1.6f;

    private static final int DEEPEST = 6;

    private ColumnOrder() {}

    /// A part of the page from the left to the right of it.
    private sealed interface Part {}

    /// A line that reaches across the gutter.
    private record Across(PdfSegment line) implements Part {}

    /// What stands left and right of the gutter between two lines that reach across.
    private record Zone(List<PdfSegment> left, List<PdfSegment> right) implements Part {
        /// Takes off what stands below both columns, apart from the left one, such as the heading of what reaches
        /// across next.
        List<PdfSegment> takeHeading() {
            if (left.isEmpty() || right.isEmpty()) {
                return List.of();
            }
            float bottom = right.getLast().baseline();
            int from = left.size();
            for (int i = left.size() - 1; i > 0 && left.size() - i <= LONGEST_HEADING; i--) {
                PdfSegment line = left.get(i);
                if (line.baseline() <= bottom + line.size()) {
                    break;
                }
                from = line.baseline() - left.get(i - 1).baseline() > APART * line.size() ? i : from;
            }
            List<PdfSegment> below = left.subList(from, left.size());
            List<PdfSegment> heading = List.copyOf(below);
            below.clear();
            return heading;
        }

        int prose() {
            return Math.min(characters(left), characters(right));
        }

        private static int characters(List<PdfSegment> lines) {
            return lines.stream().mapToInt(line -> line.text().length()).sum();
        }
    }

    /// The columns in the order in which they are read, each with its stretches from the top.
    static List<List<PdfSegment>> columns(List<PdfSegment> segments) {
        var columns = new ArrayList<List<PdfSegment>>();
        cut(segments, columns, 0);
        return columns;
    }

    private static void cut(List<PdfSegment> segments, List<List<PdfSegment>> columns, int depth) {
        if (segments.isEmpty()) {
            return;
        }
        List<PdfSegment> fromTop = segments.stream()
                .sorted(Comparator.comparingDouble(PdfSegment::baseline).thenComparingDouble(PdfSegment::left))
                .toList();
        Float gutter = depth < DEEPEST ? gutter(fromTop) : null;
        if (gutter == null) {
            columns.add(fromTop);
            return;
        }
        var across = new ArrayList<PdfSegment>();
        for (Part part : parts(fromTop, gutter)) {
            switch (part) {
                case Across one -> across.add(one.line);
                case Zone zone
                when isColumns(zone) -> {
                    cut(List.copyOf(across), columns, depth + 1);
                    across.clear();
                    cut(zone.left, columns, depth + 1);
                    cut(zone.right, columns, depth + 1);
                }
                case Zone zone -> {
                    across.addAll(zone.left);
                    across.addAll(zone.right);
                }
            }
        }
        cut(across, columns, depth + 1);
    }

    /// Where to cut: the middle of the best places; null where no cut parts prose from prose.
    private static @Nullable Float gutter(List<PdfSegment> segments) {
        float left =
                (float) segments.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        float right =
                (float) segments.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        int best = 0;
        float first = 0;
        float last = 0;
        for (float at = left + (right - left) / 10; at < right - (right - left) / 10; at += STEP) {
            int score = 0;
            for (Part part : parts(segments, at)) {
                score += part instanceof Zone zone && isColumns(zone) ? zone.prose() : 0;
            }
            if (score > best) {
                best = score;
                first = at;
            }
            if (score == best) {
                last = at;
            }
        }
        return best == 0 ? null : (first + last) / 2;
    }

    /// From the top: lines that reach across the gutter, and zones between them.
    private static List<Part> parts(List<PdfSegment> segments, float gutter) {
        var parts = new ArrayList<Part>();
        var zone = new Zone(new ArrayList<>(), new ArrayList<>());
        for (PdfSegment segment : segments) {
            if (segment.right() <= gutter - HALF_GUTTER) {
                zone.left.add(segment);
            } else if (segment.left() >= gutter + HALF_GUTTER) {
                zone.right.add(segment);
            } else {
                if (!zone.left.isEmpty() || !zone.right.isEmpty()) {
                    List<PdfSegment> heading = zone.takeHeading();
                    parts.add(zone);
                    heading.forEach(line -> parts.add(new Across(line)));
                    zone = new Zone(new ArrayList<>(), new ArrayList<>());
                }
                parts.add(new Across(segment));
            }
        }
        if (!zone.left.isEmpty() || !zone.right.isEmpty()) {
            parts.add(zone);
        }
        return parts;
    }

    private static boolean isColumns(Zone zone) {
        return isProse(zone.left) && isProse(zone.right) && overlap(zone.left, zone.right);
    }

    private static boolean isProse(List<PdfSegment> segments) {
        List<PdfSegment> lines =
                PdfLines.of(segments).stream().map(PdfLines.Line::joined).toList();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        double left = lines.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        double filled = lines.stream().mapToDouble(PdfSegment::width).average().orElse(0);
        double characters =
                lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        return characters >= PROSE && filled >= FULLNESS * (right - left);
    }

    /// Whether they stand beside one another, and not one below the other.
    private static boolean overlap(List<PdfSegment> left, List<PdfSegment> right) {
        float top = Math.max(left.getFirst().baseline(), right.getFirst().baseline());
        float bottom = Math.min(left.getLast().baseline(), right.getLast().baseline());
        return bottom > top;
    }
}
