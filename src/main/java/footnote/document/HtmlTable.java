package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A table of a page as rows of cells. A cell that spans rows is repeated in each of them, since a row is quoted alone;
/// one that spans columns is shown once and searched under the name of its first.
final class HtmlTable {
    /// No real table is wider; what stands beyond is not read.
    private static final int MOST_COLUMNS = 200;

    /// How many letters repeated cells may add to those of the table, so that spans cannot blow a page up.
    private static final int LEAST_TO_REPEAT = 10_000;

    private static final int MOST_WORDS_OF_A_CELL = 60;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    private final Element table;
    private final List<List<@Nullable Cell>> grid = new ArrayList<>();
    private final List<Boolean> inHead = new ArrayList<>();
    private int width;
    private int left = LEAST_TO_REPEAT;

    /// @param isContinued whether it is the part of a wider cell that stands under a further column
    private record Cell(String words, boolean isHeader, boolean isBold, int rowsBelow, boolean isContinued) {
        Cell below() {
            return new Cell(words, isHeader, isBold, rowsBelow - 1, isContinued);
        }
    }

    /// One row that has words.
    ///
    /// @param cells as they are shown
    /// @param columns the name of each of those cells
    /// @param isHeader whether it names the columns
    record Row(List<String> cells, ColumnNames columns, boolean isHeader) {}

    private HtmlTable(Element table) {
        this.table = table;
    }

    /// Whether there are tables within the table, so that it only puts things beside each other.
    static boolean holdsTables(Element table) {
        return table.selectFirst("table table") != null;
    }

    static HtmlTable of(Element table) {
        var read = new HtmlTable(table);
        for (Element child : table.children()) {
            if (SECTIONS.contains(child.normalName())) {
                child.children().forEach(row -> read.add(row, child.normalName().equals("thead")));
            } else {
                read.add(child, false);
            }
        }
        return read;
    }

    /// Whether the table only puts things beside each other and has no data: it is said to, or has one column or one
    /// row, or prose in its cells.
    boolean isForLayout() {
        if (table.attr("role").matches("presentation|none")
                || !table.select("table table").isEmpty()
                || width < 2) {
            return true;
        }
        boolean isSaidToHaveData = inHead.contains(true)
                || table.children().stream()
                        .anyMatch(child -> child.normalName().equals("caption"))
                || grid.stream().flatMap(List::stream).anyMatch(cell -> cell != null && cell.isHeader());
        return !isSaidToHaveData && (grid.size() < 2 || hasProse());
    }

    private boolean hasProse() {
        return !table.select("h1, h2, h3, h4, h5, h6, ul, ol, p + p, div + div").isEmpty()
                || grid.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell != null && cell.words().split(" ").length > MOST_WORDS_OF_A_CELL);
    }

    String caption() {
        Element caption = table.selectFirst("> caption");
        return caption == null ? "" : HtmlWords.onOneLine(caption);
    }

    List<Row> rows() {
        int headers = headers();
        List<String> names = names(headers);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < grid.size(); i++) {
            var cells = new ArrayList<String>();
            var columns = new ArrayList<String>();
            for (int column = 0; column < grid.get(i).size(); column++) {
                Cell cell = grid.get(i).get(column);
                if (cell == null || !cell.isContinued()) {
                    cells.add(cell == null ? "" : cell.words());
                    columns.add(names.get(column));
                }
            }
            boolean named = names.stream().anyMatch(name -> !name.isEmpty());
            rows.add(new Row(cells, named ? new ColumnNames(columns) : ColumnNames.NONE, i < headers));
        }
        return rows;
    }

    /// How many rows at the top name the columns: those of the head, else those of header cells alone, else the first
    /// where it looks like one.
    private int headers() {
        int headers = 0;
        while (headers < grid.size() && (inHead.get(headers) || isAll(headers, Cell::isHeader))) {
            headers++;
        }
        if (headers == 0 && grid.size() > 1 && (isAll(0, Cell::isBold) || HeaderRow.isToldByContrast(shown()))) {
            headers = 1;
        }
        return headers == grid.size() ? 0 : headers;
    }

    private boolean isAll(int row, Predicate<Cell> test) {
        return grid.get(row).stream()
                        .allMatch(cell -> cell == null || cell.words().isEmpty() || test.test(cell))
                && grid.get(row).stream()
                        .anyMatch(cell ->
                                cell != null && test.test(cell) && !cell.words().isEmpty());
    }

    private List<List<String>> shown() {
        return grid.stream()
                .limit(HeaderRow.LOOKED_AT)
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.words())
                        .toList())
                .toList();
    }

    /// The name of each column: the words above it, those of several header rows one after another.
    private List<String> names(int headers) {
        var names = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var words = new ArrayList<String>();
            for (List<@Nullable Cell> row : grid.subList(0, headers)) {
                Cell cell = column < row.size() ? row.get(column) : null;
                if (cell != null && !cell.words().isEmpty() && !words.contains(cell.words())) {
                    words.add(cell.words());
                }
            }
            names.add(String.join(" ", words));
        }
        return names;
    }

    private void add(Element row, boolean isHead) {
        if (!row.normalName().equals("tr") || HiddenHtml.isHidden(row)) {
            return;
        }
        var cells = new ArrayList<@Nullable Cell>();
        List<@Nullable Cell> above = grid.isEmpty() ? List.of() : grid.getLast();
        for (Element element : row.children()) {
            if ((element.normalName().equals("td") || element.normalName().equals("th"))
                    && !HiddenHtml.isHidden(element)) {
                fillFrom(above, cells);
                place(element, cells);
            }
        }
        fillFrom(above, cells);
        width = Math.max(width, cells.size());
        grid.add(cells);
        inHead.add(isHead);
    }

    /// Repeats what reaches down from the row above, up to the next free column.
    private void fillFrom(List<@Nullable Cell> above, List<@Nullable Cell> cells) {
        while (cells.size() < above.size()) {
            Cell cell = above.get(cells.size());
            if (cell == null || cell.rowsBelow() == 0 || cell.words().length() > left) {
                return;
            }
            left -= cell.words().length();
            cells.add(cell.below());
        }
    }

    private void place(Element element, List<@Nullable Cell> cells) {
        String words = HtmlWords.onOneLine(element);
        left += words.length();
        boolean isHeader = element.normalName().equals("th");
        boolean isBold = element.children().stream()
                        .anyMatch(child -> (child.normalName().equals("b")
                                || child.normalName().equals("strong")))
                && element.children().size() == 1;
        int columns = Math.clamp(number(element, "colspan"), 1, MOST_COLUMNS);
        int rowsBelow = number(element, "rowspan") - 1;
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            cells.add(new Cell(words, isHeader, isBold, rowsBelow, i > 0));
        }
    }

    private static int number(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return !value.isEmpty() && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 1;
    }
}
