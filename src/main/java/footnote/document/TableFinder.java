package footnote.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds tables among the lines of a column: several lines in a row that fall into cells, with gaps that go through all
/// of them from top to bottom.
final class TableFinder {
    private static final int FEWEST_ROWS = 3;

    /// The narrowest gap between two cells of a line, as a multiple of the font's size.
    private static final float CELL_GAP = 1;

    /// How far a row may be from the next, as a multiple of the font's size.
    private static final float ROW_GAP = 3.5f;

    /// A line this close below another goes on with its cells.
    private static final float SAME_CELL = 1.35f;

    private TableFinder() {}

    /// A table and how many lines it takes.
    record Found(PdfTable table, int lines) {}

    private record Column(float left, float right) {}

    /// The table that begins with a line; null where none does.
    static @Nullable Found at(List<PdfLines.Line> lines, int start) {
        if (!isRow(lines.get(start))) {
            return null;
        }
        int end = start + 1;
        while (end < lines.size() && goesOn(lines, start, end)) {
            end++;
        }
        while (!isRow(lines.get(end - 1))) {
            end--;
        }
        List<PdfLines.Line> taken = lines.subList(start, end);
        long rows = taken.stream().filter(TableFinder::isRow).count();
        List<Column> columns = columns(taken);
        if (rows < FEWEST_ROWS || columns.size() < 2) {
            return null;
        }
        List<List<String>> cells = cells(taken, columns);
        return cells.size() < FEWEST_ROWS
                ? null
                : new Found(new PdfTable(CellTable.of(cells, isHeavy(taken))), end - start);
    }

    private static boolean isRow(PdfLines.Line line) {
        List<PdfSegment> parts = line.segments();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).left() - parts.get(i - 1).right()
                    < CELL_GAP * parts.get(i).size()) {
                return false;
            }
        }
        return parts.size() > 1;
    }

    /// A row, or a single cell that stands under one of the rows before, though not under the first cells.
    private static boolean goesOn(List<PdfLines.Line> lines, int start, int at) {
        PdfLines.Line line = lines.get(at);
        PdfSegment first = line.segments().getFirst();
        if (line.baseline() - lines.get(at - 1).baseline() > ROW_GAP * first.size()) {
            return false;
        }
        float leftmost = lines.get(start).segments().getFirst().left();
        return isRow(line) || (line.segments().size() == 1 && first.left() > leftmost + 2 * first.size());
    }

    /// Where cells stand in all rows; a row with fewer cells than most may have one that spans columns.
    private static List<Column> columns(List<PdfLines.Line> lines) {
        int most = lines.stream().mapToInt(line -> line.segments().size()).max().orElse(0);
        List<PdfSegment> fromLeft = lines.stream()
                .filter(line -> line.segments().size() == most)
                .flatMap(line -> line.segments().stream())
                .sorted(Comparator.comparingDouble(PdfSegment::left))
                .toList();
        var columns = new ArrayList<Column>();
        for (PdfSegment cell : fromLeft) {
            Column last = columns.isEmpty() ? null : columns.getLast();
            if (last != null && cell.left() < last.right) {
                columns.set(columns.size() - 1, new Column(last.left, Math.max(last.right, cell.right())));
            } else {
                columns.add(new Column(cell.left(), cell.right()));
            }
        }
        return columns;
    }

    private static List<List<String>> cells(List<PdfLines.Line> lines, List<Column> columns) {
        var rows = new ArrayList<List<String>>();
        PdfLines.Line above = null;
        for (PdfLines.Line line : lines) {
            var row = new ArrayList<String>();
            columns.forEach(_ -> row.add(""));
            for (PdfSegment cell : line.segments()) {
                int column = nearest(columns, cell);
                row.set(column, (row.get(column) + " " + cell.text()).strip());
            }
            boolean close = above != null
                    && line.baseline() - above.baseline()
                            <= SAME_CELL * line.segments().getFirst().size();
            if (close && row.getFirst().isEmpty()) {
                List<String> last = rows.getLast();
                for (int i = 0; i < row.size(); i++) {
                    last.set(i, (last.get(i) + " " + row.get(i)).strip());
                }
            } else {
                rows.add(row);
            }
            above = line;
        }
        return rows;
    }

    private static int nearest(List<Column> columns, PdfSegment cell) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            float apart = Math.max(column.left, cell.left()) - Math.min(column.right, cell.right());
            if (apart < least) {
                least = apart;
                best = i;
            }
        }
        return best;
    }

    private static boolean isHeavy(List<PdfLines.Line> lines) {
        return lines.getFirst().joined().bold()
                && !lines.getLast().segments().stream().allMatch(PdfSegment::bold);
    }
}
