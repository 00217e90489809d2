package footnote.document;

import footnote.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xml.sax.Attributes;

/// The rows of a sheet that are shown. Lines above the first row with more than one cell say what the sheet is about;
/// that row names the columns, if the ones below it look like what it names.
final class SheetRows extends XmlPart {
    private static final int MOST_COLUMNS = 1_000;

    private final SharedStrings strings;
    private final CellFormats formats;
    private final int mostCharacters;
    private final List<TreeMap<Integer, String>> rows = new ArrayList<>();
    private final List<Hidden> hiddenColumns = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String type = "";
    private String style = "";
    private int column;
    private boolean inValue;
    private long length;

    /// Columns from one to another, counted from 0.
    private record Hidden(int from, int to) {}

    SheetRows(SharedStrings strings, CellFormats formats, int mostCharacters) {
        this.strings = strings;
        this.formats = formats;
        this.mostCharacters = mostCharacters;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "x:col" -> {
                if (value(attributes, "hidden").matches("1|true")) {
                    hiddenColumns.add(new Hidden(
                            count(value(attributes, "min"), 20_000) - 1, count(value(attributes, "max"), 20_000) - 1));
                }
            }
            case "x:row" -> {
                if (value(attributes, "hidden").matches("1|true")) {
                    passOver();
                } else {
                    rows.add(new TreeMap<>());
                    column = -1;
                }
            }
            case "x:c" -> {
                String place = value(attributes, "r");
                column = place.isEmpty() ? column + 1 : columnOf(place);
                type = value(attributes, "t");
                style = value(attributes, "s");
                words.setLength(0);
            }
            case "x:v", "x:t" -> inValue = true;
            case "x:f", "x:rPh" -> passOver();
            default -> {
                // how it looks
            }
        }
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z' && i < 3; i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    void text(String text) {
        if (inValue) {
            words.append(text);
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "x:v", "x:t" -> inValue = false;
            case "x:c" -> cell(shown(words.toString()));
            default -> {
                // ends nothing that was begun
            }
        }
    }

    private String shown(String value) {
        return switch (type) {
            case "s" -> strings.get(value);
            case "str", "inlineStr", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> value.isBlank() ? "" : formats.shown(value, style);
        };
    }

    private void cell(String shown) {
        boolean hidden = hiddenColumns.stream().anyMatch(each -> column >= each.from && column <= each.to);
        if (!shown.isBlank() && !hidden && column >= 0 && column < MOST_COLUMNS && !rows.isEmpty()) {
            rows.getLast().put(column, shown);
            length += shown.length();
            if (length > mostCharacters) {
                throw ContentException.tooMuchText();
            }
        }
    }

    void write(OfficeText text) {
        rows.removeIf(TreeMap::isEmpty);
        while (!rows.isEmpty() && rows.getFirst().size() == 1) {
            text.add(Kind.PARAGRAPH, 0, rows.removeFirst().firstEntry().getValue());
        }
        if (rows.isEmpty()) {
            return;
        }
        int first = rows.stream().mapToInt(TreeMap::firstKey).min().orElse(0);
        int last = rows.stream().mapToInt(TreeMap::lastKey).max().orElse(0);
        int[] used = IntStream.rangeClosed(first, last)
                .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column)))
                .toArray();
        List<List<String>> cells = rows.stream()
                .map(row -> IntStream.of(used)
                        .mapToObj(column -> row.getOrDefault(column, ""))
                        .toList())
                .toList();
        // sheets nearly always name their columns
        text.addRows(cells, cells.size() > 2 && HeaderRow.isPlausible(cells.getFirst()));
    }
}
