package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the columns of a table are called. A row is shown as its cells, and searched with the name of its
/// column before each, since a number says nothing without it.
///
/// @param names in the order of the columns; blank for a column without a name, and fewer than columns where
///     the last ones have none
record ColumnNames(List<String> names) {
    static final ColumnNames NONE = new ColumnNames(List.of());

    ColumnNames {
        names = names.stream().map(CanonicalText::onOneLine).toList();
    }

    /// The row as it stands on the page: its cells with ` | ` between, each on one line.
    static String shown(List<String> cells) {
        return cells.stream().map(CanonicalText::onOneLine).collect(Collectors.joining(" | "));
    }

    /// The row as it is searched: `column: value; column: value`, empty cells left out.
    String searched(List<String> cells) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = CanonicalText.onOneLine(cells.get(i));
            String name = i < names.size() ? names.get(i) : "";
            if (!cell.isEmpty()) {
                parts.add(name.isEmpty() || name.equals(cell) ? cell : name + ": " + cell);
            }
        }
        return names.isEmpty() ? shown(cells) : String.join("; ", parts);
    }
}
