package footnote.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.xml.sax.Attributes;

/// How the numbers of a workbook are shown, by the styles of their cells (ECMA-376 part 1, 18.8.30).
final class CellFormats extends XmlPart {
    /// The formats that are shown in the way of the reader's country: a day, and a day with a time.
    private static final Map<Integer, String> BRITISH = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy hh:mm");

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inCellStyles;
    private boolean from1904;

    /// Whether days are counted from 1904, as the first spreadsheets on the Macintosh did.
    void countFrom1904(boolean whether) {
        from1904 = whether;
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "x:numFmt" -> own.put(number(value(attributes, "numFmtId")), value(attributes, "formatCode"));
            case "x:cellXfs" -> inCellStyles = true;
            case "x:xf" -> {
                if (inCellStyles) {
                    styles.add(number(value(attributes, "numFmtId")));
                }
            }
            default -> {
                // how it looks
            }
        }
    }

    @Override
    void end(String name) {
        if (name.equals("x:cellXfs")) {
            inCellStyles = false;
        }
    }

    /// A number as a cell of a style shows it.
    String shown(String value, String style) {
        try {
            int id = style.isEmpty() || styles.isEmpty() ? 0 : styles.get(Math.min(number(style), styles.size() - 1));
            String code = own.getOrDefault(id, BRITISH.getOrDefault(id, builtIn(id)));
            return formatter
                    .formatRawCellContents(Double.parseDouble(value), id, code, from1904)
                    .strip();
        } catch (RuntimeException _) {
            return value; // no number, or a format that makes no sense: what is there is better than nothing
        }
    }

    private static String builtIn(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? "General" : code;
    }

    private static int number(String value) {
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
