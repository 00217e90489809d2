package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table of an office document while it is read.
final class OfficeTable {
    private static final int MOST_COLUMNS = 200;

    /// A cell with more is a part of the page's layout, and not of a table.
    private static final int LONGEST_CELL = 1_000;

    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private final List<Cell> cells = new ArrayList<>();
        private boolean header;
        private int current = -1;
    }

    private static final class Cell {
        private final List<OfficeText.Piece> pieces = new ArrayList<>();
        private String above = "";
        private boolean bold;

        String text() {
            return pieces.isEmpty()
                    ? above
                    : pieces.stream().map(OfficeText.Piece::words).collect(Collectors.joining("\n"));
        }
    }

    void beginRow() {
        rows.add(new Row());
    }

    /// The row that is being read is marked as one of the table's head.
    void markHeader() {
        if (!rows.isEmpty()) {
            rows.getLast().header = true;
        }
    }

    void beginCell() {
        if (rows.isEmpty()) {
            beginRow();
        }
        Row row = rows.getLast();
        if (row.cells.size() < MOST_COLUMNS) {
            row.cells.add(new Cell());
        }
        row.current = row.cells.size() - 1;
    }

    /// The cell that is being read reaches over more columns, which are empty else.
    void widen(int columns) {
        for (int i = 1; i < columns && !rows.isEmpty() && rows.getLast().cells.size() < MOST_COLUMNS; i++) {
            rows.getLast().cells.add(new Cell());
        }
    }

    /// The cell that is being read continues the one above it, and says the same.
    void continueAbove() {
        int column = rows.isEmpty() ? -1 : rows.getLast().current;
        if (rows.size() > 1
                && column >= 0
                && column < rows.get(rows.size() - 2).cells.size()) {
            current().above = rows.get(rows.size() - 2).cells.get(column).text();
        }
    }

    /// What the cell says is in bold.
    void markBold() {
        current().bold = true;
    }

    void add(OfficeText.Piece piece) {
        current().pieces.add(piece);
    }

    private Cell current() {
        if (rows.isEmpty() || rows.getLast().cells.isEmpty()) {
            beginCell();
        }
        return rows.getLast().cells.get(rows.getLast().current);
    }

    /// Whether it only arranges text on the page: it has one column, or cells as long as a page's part.
    boolean isLayout() {
        int columns = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
        return columns <= 1
                || rows.stream()
                        .flatMap(row -> row.cells.stream())
                        .anyMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    List<OfficeText.Piece> pieces() {
        return rows.stream()
                .flatMap(row -> row.cells.stream())
                .flatMap(cell -> cell.pieces.stream())
                .toList();
    }

    List<List<String>> rows() {
        return rows.stream()
                .map(row -> row.cells.stream().map(Cell::text).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /// Whether its first row is marked as its head, or is the only one in bold.
    boolean isHeaded() {
        return rows.size() > 1 && (rows.getFirst().header || (isBold(rows.getFirst()) && !isBold(rows.getLast())));
    }

    private static boolean isBold(Row row) {
        return row.cells.stream().allMatch(cell -> cell.bold || cell.text().isBlank());
    }
}
