package footnote.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The one form in which a text is kept, so that an offset means the same to everyone who counts.
///
/// Line ends (`\r\n`, `\r`, `U+0085`, `U+2028`, `U+2029`, form feeds, vertical tabs) become `\n`; every other space
/// character becomes a plain space; format characters (Unicode category Cf: zero-width characters, soft hyphens,
/// direction marks, tags) and control characters are dropped; a lone surrogate, which UTF-8 cannot write, becomes
/// `U+FFFD`; the rest is put into Unicode normalisation form C (UAX #15). Applying it twice changes nothing.
public final class CanonicalText {
    private static final int VERTICAL_TAB = 0x0B;
    private static final int NEXT_LINE = 0x85;
    private static final int REPLACEMENT = 0xFFFD;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CanonicalText() {}

    /// The canonical form of a text.
    public static String of(String raw) {
        String lines = raw.replace("\r\n", "\n");
        var kept = new StringBuilder(lines.length());
        lines.codePoints().forEach(codePoint -> append(codePoint, kept));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /// The canonical form on one line: white space of any kind and length becomes one space, and none stays at the
    /// ends.
    public static String onOneLine(String raw) {
        return SPACES.matcher(of(raw)).replaceAll(" ").strip();
    }

    private static void append(int codePoint, StringBuilder kept) {
        switch (codePoint) {
            case '\n', '\r', '\f', VERTICAL_TAB, NEXT_LINE -> kept.append('\n');
            case '\t' -> kept.append('\t');
            default -> appendByCategory(codePoint, kept);
        }
    }

    private static void appendByCategory(int codePoint, StringBuilder kept) {
        switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
            case Character.SPACE_SEPARATOR -> kept.append(' ');
            case Character.SURROGATE -> kept.appendCodePoint(REPLACEMENT);
            case Character.FORMAT, Character.CONTROL -> {
                // dropped: nobody sees them, and they would only shift offsets and hide text
            }
            default -> kept.appendCodePoint(codePoint);
        }
    }
}
