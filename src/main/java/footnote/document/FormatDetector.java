package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Tells the format of a file by its content. The name decides only where content cannot: among plain text,
/// Markdown and CSV, and whether text that begins with a tag or a header line is a page, a message, or a
/// text about such things.
///
/// Immutable and safe for use by several threads.
final class FormatDetector {
    private static final int HEAD = 8_000;
    private static final int TAIL = 100;
    private static final int PDF_HEADER_WITHIN = 1_024;

    private static final Pattern PDF_AT_START =
            Pattern.compile("\\A\\s*+%PDF-\\d\\.\\d\\s*+(?:[\\r\\n%\\x80-\\xFF]|\\z)");
    private static final Pattern PDF_HEADER = Pattern.compile("%PDF-\\d\\.\\d");

    /// What may stand before the first tag: an XML declaration and comments.
    private static final String PREAMBLE = "\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+|<!--(?s:.{0,2000}?)-->\\s*+){0,9}";

    private static final Pattern PAGE = Pattern.compile(
            PREAMBLE + "<(?:!doctype\\s++html|(?:html|head|body)(?=[\\s>/]))", Pattern.CASE_INSENSITIVE);

    /// A piece of a page. Markdown may begin with one too.
    private static final Pattern FRAGMENT = Pattern.compile(
            PREAMBLE + "<(?:title|meta|main|article|section|header|nav|div|p|h[1-6]|table|ul|ol|dl|span|a|b|br)"
                    + "(?=[\\s>/])",
            Pattern.CASE_INSENSITIVE);

    private static final String HEADER_LINE = "[!-9;-~]{1,60}:[^\\r\\n]*+(?:\\R[ \\t]++\\S[^\\r\\n]*+)*+(?:\\R|\\z)";
    private static final Pattern HEADER =
            Pattern.compile("\\A\\s*+((?:>?From [^\\r\\n]*+\\R)?+(?:" + HEADER_LINE + ")++)(?:\\R|\\z)");
    private static final Pattern OF_A_MESSAGE =
            Pattern.compile("(?mi)^(?:from|to|subject|date|received|message-id|mime-version|return-path):");

    /// Header lines that mail programs write and people do not.
    private static final Pattern OF_A_MAIL_PROGRAM =
            Pattern.compile("(?mi)^(?:message-id|mime-version|received|return-path|delivered-to):");

    private static final Pattern RICH_TEXT = Pattern.compile("\\A\\{\\\\rtf\\d");

    private final PackageDetector packages = new PackageDetector();

    /// The format of the bytes.
    ///
    /// @throws UnreadableDocumentException when it is none that can be read, with what to do about it
    FileFormat formatOf(DocumentFile file, byte[] bytes) {
        if (ZipDirectory.startsLikeZip(bytes)) {
            return packages.formatOfZip(file, ZipDirectory.of(bytes));
        }
        packages.refuseOldOffice(file, bytes);
        String head = head(bytes);
        if (isPdf(head, bytes)) {
            return FileFormat.PDF;
        }
        if (RICH_TEXT.matcher(head).find()) {
            throw refused(
                    file,
                    Reason.OTHER_FORMAT,
                    "is in Rich Text Format, which Footnote does not read: save it as .docx");
        }
        FileFormat named = FileFormat.named(file.path()).orElse(FileFormat.TEXT);
        boolean binary = head.indexOf('\0') >= 0;
        if (binary) {
            throw new UnreadableDocumentException(file.path(), Reason.BINARY, notText(file, named));
        }
        if (isPage(head, bytes, named)) {
            return FileFormat.HTML;
        }
        if (isMessage(head, named)) {
            return FileFormat.EML;
        }
        return named.isText() ? named : FileFormat.TEXT;
    }

    /// The first bytes as Latin letters, or as UTF-16 where a byte-order mark says so.
    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Charset charset = ByteOrderMark.of(bytes)
                .map(ByteOrderMark::charset)
                .filter(marked -> !marked.equals(StandardCharsets.UTF_8))
                .orElse(StandardCharsets.ISO_8859_1);
        int mark = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
        return new String(bytes, mark, length - mark, charset);
    }

    /// A PDF begins with its header, or has it among the first 1,024 bytes (ISO 32000-1, note 13 of annex
    /// H) and is then no text, or ends as a PDF does.
    private static boolean isPdf(String head, byte[] bytes) {
        if (PDF_AT_START.matcher(head).find()) {
            return true;
        }
        return PDF_HEADER
                        .matcher(head)
                        .region(0, Math.min(head.length(), PDF_HEADER_WITHIN))
                        .find()
                && (tail(bytes).endsWith("%%EOF") || !isText(bytes));
    }

    private static String tail(byte[] bytes) {
        int length = Math.min(bytes.length, TAIL);
        return new String(bytes, bytes.length - length, length, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isPage(String head, byte[] bytes, FileFormat named) {
        if (PAGE.matcher(head).find()) {
            return true;
        }
        return switch (named) {
            case HTML -> !isMessage(head, FileFormat.TEXT);
            case MARKDOWN, CSV -> false;
            default -> FRAGMENT.matcher(head).find() && tail(bytes).endsWith(">");
        };
    }

    private static boolean isMessage(String head, FileFormat named) {
        var header = HEADER.matcher(head);
        if (!header.find()) {
            return false;
        }
        String lines = header.group(1);
        return OF_A_MESSAGE.matcher(lines).results().limit(2).count() == 2
                && (named == FileFormat.EML || OF_A_MAIL_PROGRAM.matcher(lines).find());
    }

    private static String notText(DocumentFile file, FileFormat named) {
        return named.isText()
                ? file.shownPath() + " is not a text file: save it as plain text or Markdown in UTF-8."
                : file.shownPath() + " is not " + named.description()
                        + ", nor of any other format that Footnote reads: save it again from the program that made it.";
    }

    static UnreadableDocumentException refused(DocumentFile file, Reason reason, String why) {
        return new UnreadableDocumentException(file.path(), reason, file.shownPath() + " " + why + ".");
    }
}
