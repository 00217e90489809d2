package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the encoding of an HTML page: its byte-order mark, else what its first bytes declare, else UTF-8. Nothing is
/// guessed from the letters, since a guess would put wrong characters into quotations.
final class HtmlEncoding {
    /// How far in a declaration may stand; the standard says 1,024 bytes, and pages do not keep to it.
    private static final int DECLARED_WITHIN = 8_000;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]{0,500}?charset\\s*+=\\s*+[\"']?\\s*+([\\w.:-]++)|<\\?xml[^>]{0,200}?encoding=[\"']([\\w.:-]++)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    private HtmlEncoding() {}

    /// The charset that the bytes are in, by their own account.
    ///
    /// @throws UnreadableDocumentException when they declare one that does not exist
    static Charset of(DocumentFile file, byte[] bytes) {
        return ByteOrderMark.of(bytes).map(ByteOrderMark::charset).orElseGet(() -> declared(file, bytes));
    }

    private static Charset declared(DocumentFile file, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(""));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = declaration.group(1) == null ? declaration.group(2) : declaration.group(1);
        try {
            return switch (name.toLowerCase(Locale.ROOT)) {
                // what browsers read under these names, by the Encoding Standard: a superset, and what writers meant
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                // a page that says so in bytes of one each cannot be in it
                case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
                default -> Charset.forName(name);
            };
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new UnreadableDocumentException(
                    file.path(),
                    Reason.NOT_UTF_8,
                    file.shownPath() + " declares the encoding '" + name
                            + "', which is not known: save it again with the encoding UTF-8.",
                    e);
        }
    }
}
