package footnote.document;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether the first row of a table names its columns, where no markup says so.
final class HeaderRow {
    /// How many rows are looked at.
    static final int LOOKED_AT = 50;

    private static final int LONGEST_NAME = 80;

    /// What only data looks like: sums, numbers, days, times, telephone numbers.
    private static final Pattern VALUE = Pattern.compile(
            "[-+(£$€~<>]*\\d[\\d,.:/\\- ()%]*+(?:[kmb]n?|%|pm|am|st|nd|rd|th)?\\)?"
                    + "|\\d{1,2}\\s\\p{L}{3,9}\\s\\d{2,4}|\\S+@\\S+|https?://\\S+",
            Pattern.CASE_INSENSITIVE);

    /// A year may well be the name of a column.
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-/–]\\s?\\d{2,4})?");

    private HeaderRow() {}

    /// Whether the row could be one of names: short words, each once, no values. The first cell may be empty.
    static boolean isPlausible(List<String> row) {
        return !row.isEmpty()
                && row.stream().skip(1).allMatch(cell -> !cell.isBlank() && isName(cell))
                && isName(row.getFirst())
                && !YEAR.matcher(row.getFirst()).matches()
                && new HashSet<>(row).size() == row.size();
    }

    /// Whether the first row could be one of names and there are values below it: a table of words alone
    /// may as well begin with its first entry.
    static boolean isToldByContrast(List<List<String>> rows) {
        return rows.size() > 1
                && isPlausible(rows.getFirst())
                && rows.stream().skip(1).flatMap(List::stream).anyMatch(cell -> isValue(cell));
    }

    static boolean isValue(String cell) {
        return VALUE.matcher(cell.strip()).matches();
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME
                && (!isValue(cell) || YEAR.matcher(cell.strip()).matches());
    }
}
