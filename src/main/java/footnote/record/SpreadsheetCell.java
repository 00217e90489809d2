package footnote.record;

import java.util.regex.Pattern;

/// Makes of a text one that no spreadsheet takes for a formula: what begins as one gets an apostrophe before
/// it (OWASP, CSV injection). White space, which some programs drop, is looked through.
final class SpreadsheetCell {
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cntrl}]*[=+\\-@|%＝＋－＠−].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetCell() {}

    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
