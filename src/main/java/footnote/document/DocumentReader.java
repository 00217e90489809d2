package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the bytes of one file into a source document. Text is read as UTF-8, or as what an HTML page
/// declares, and as
/// nothing else: a guess at another encoding would put wrong characters into quotations.
final class DocumentReader {
    /// The largest text that is read, in bytes.
    private static final long LARGEST_TEXT = 20_000_000;

    private static final int LOOK_FOR_BINARY_IN = 8_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final FurnitureFinder furniture = FurnitureFinder.standard();
    private final PlainTextReader plainText = new PlainTextReader(furniture);
    private final CsvReader csv = new CsvReader(furniture.rules(), plainText);
    private final HtmlReader html = new HtmlReader(furniture);
    private final MarkdownReader markdown = new MarkdownReader(furniture);
    private final FormatDetector formats = new FormatDetector();
    private final MetadataReader metadata = new MetadataReader();
    private final FormatReader packages;

    /// @param packages reads the formats that are no text
    DocumentReader(FormatReader packages) {
        this.packages = packages;
    }

    /// @param repeated lines that other documents of the same site have as well
    ReadDocument read(FileContent content, RepeatedLines repeated) {
        DocumentFile file = content.file();
        FileFormat format = formats.formatOf(file, content.bytes());
        if (format.isText() && content.bytes().length > LARGEST_TEXT) {
            throw UnreadableDocumentException.tooLarge(file, content.bytes().length, "texts", LARGEST_TEXT);
        }
        FrontMatter parts =
                format.isText() ? parts(format, decode(file, format, content.bytes())) : FrontMatter.none("");
        PageText page = format.isText()
                ? page(file, format, parts.body(), repeated)
                : packages.read(file, format, content.bytes());
        if (page.text().isBlank()) {
            throw new UnreadableDocumentException(
                    file.path(), Reason.EMPTY, file.shownPath() + " holds no text: fill it or take it away.");
        }
        var front = metadata.read(parts.yaml(), "front matter of " + file.shownPath());
        var sidecar = content.sidecar().read(metadata, "metadata file of " + file.shownPath());
        String title = page.ownTitle().isEmpty() ? file.name() : page.ownTitle();
        var document = new SourceDocument(
                file.id(),
                file.path(),
                content.fileDigest(),
                page.text(),
                Version.of(page.text()),
                page.blocks(),
                page.pages(),
                Metadata.combined(List.of(front.metadata(), sidecar.metadata(), page.metadata()), title));
        var warnings = new ArrayList<String>();
        misnamed(file, format).ifPresent(warnings::add);
        warnings.addAll(front.warnings());
        warnings.addAll(sidecar.warnings());
        warnings.addAll(page.remarks());
        return new ReadDocument(
                document,
                warnings,
                suggestions(
                        content,
                        page,
                        front.metadata().date() != null || sidecar.metadata().date() != null));
    }

    /// What a page prints of itself is only asked about where its owner has not said it.
    private static List<String> suggestions(FileContent content, PageText page, boolean isDated) {
        return isDated
                ? List.of()
                : Datelines.suggestion(
                                content.file(),
                                content.sidecar().name(),
                                page,
                                page.metadata().date())
                        .stream()
                        .toList();
    }

    private FrontMatter parts(FileFormat format, String raw) {
        boolean mayHaveFrontMatter = format == FileFormat.TEXT || format == FileFormat.MARKDOWN;
        FrontMatter parts = mayHaveFrontMatter ? FrontMatter.split(raw) : FrontMatter.none(raw);
        return metadata.isMetadata(parts.yaml()) ? parts : FrontMatter.none(raw);
    }

    private static Optional<String> misnamed(DocumentFile file, FileFormat format) {
        return FileFormat.named(file.path())
                .filter(named -> named != format)
                .map(_ -> "%s is %s by its content and was read as one: name it %s."
                        .formatted(file.shownPath(), format.description(), format.extension()));
    }

    /// A parser that gives up on a hostile text costs that file alone.
    private PageText page(DocumentFile file, FileFormat format, String body, RepeatedLines repeated) {
        try {
            return switch (format) {
                case MARKDOWN -> markdown.read(body, repeated);
                case HTML -> html.read(body, repeated);
                case CSV -> csv.read(body);
                case TEXT -> plainText.read(body, repeated);
                case PDF, DOCX, ODT, PPTX, XLSX, EML -> throw new IllegalStateException(format + " is no text");
            };
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(
                    file.path(),
                    Reason.TOO_INTRICATE,
                    file.shownPath()
                            + " is laid out in a way that cannot be taken apart: simplify it, or save it as plain"
                            + " text.",
                    e);
        }
    }

    private static String decode(DocumentFile file, FileFormat format, byte[] bytes) {
        Charset charset = format == FileFormat.HTML ? HtmlEncoding.of(file, bytes) : StandardCharsets.UTF_8;
        for (int i = 0; charset.equals(StandardCharsets.UTF_8) && i < Math.min(bytes.length, LOOK_FOR_BINARY_IN); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDocumentException(
                        file.path(),
                        Reason.BINARY,
                        file.shownPath() + " is not a text file: save it as plain text or Markdown in UTF-8.");
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException(
                    file.path(),
                    Reason.NOT_UTF_8,
                    String.format(
                            Locale.UK,
                            "%s is not valid %s from byte %,d on: save it again with the encoding UTF-8.",
                            file.shownPath(),
                            charset.name(),
                            in.position()),
                    e);
        }
    }
}
