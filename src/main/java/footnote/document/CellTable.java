package footnote.document;

import java.util.List;

/// A table as its cells.
///
/// @param headed whether the first row names the columns
record CellTable(List<List<String>> rows, boolean headed) {
    CellTable {
        rows = List.copyOf(rows);
    }

    /// @param marked whether the file sets the first row apart as the table's head; where it does not, a row of names
    ///     above numbers counts as one
    static CellTable of(List<List<String>> rows, boolean marked) {
        return new CellTable(rows, rows.size() > 1 && (marked || HeaderRow.isToldByContrast(rows)));
    }

    void write(PageWriter out) {
        if (!headed) {
            rows.forEach(row -> out.row(row, ColumnNames.NONE));
            return;
        }
        var columns = new ColumnNames(rows.getFirst());
        out.furniture(ColumnNames.shown(rows.getFirst()));
        rows.stream().skip(1).forEach(row -> out.row(row, columns));
    }
}
