package footnote.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts stretches that stand side by side together to lines.
final class PdfLines {
    private PdfLines() {}

    /// @param segments from the left
    record Line(List<PdfSegment> segments) {
        Line {
            segments = List.copyOf(segments);
        }

        PdfSegment joined() {
            return PdfSegment.joined(segments);
        }

        float baseline() {
            return segments.getFirst().baseline();
        }
    }

    /// The lines of one column from the top.
    static List<Line> of(List<PdfSegment> column) {
        List<PdfSegment> fromTop = column.stream()
                .sorted(Comparator.comparingDouble(PdfSegment::baseline))
                .toList();
        var lines = new ArrayList<Line>();
        var line = new ArrayList<PdfSegment>();
        for (PdfSegment segment : fromTop) {
            if (!line.isEmpty() && !line.getFirst().isOnLineOf(segment)) {
                lines.add(fromLeft(line));
                line.clear();
            }
            line.add(segment);
        }
        if (!line.isEmpty()) {
            lines.add(fromLeft(line));
        }
        return lines;
    }

    private static Line fromLeft(List<PdfSegment> segments) {
        segments.sort(Comparator.comparingDouble(PdfSegment::left));
        return new Line(segments);
    }
}
