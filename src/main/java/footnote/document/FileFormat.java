package footnote.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A format that documents are read from.
///
/// Those that are text themselves are read in this process; the others are packages of parts, in which a text has to be
/// looked for.
enum FileFormat {
    TEXT("a plain text", "txt", "text"),
    MARKDOWN("a Markdown text", "md", "markdown"),
    HTML("an HTML page", "html", "htm"),
    CSV("a CSV table", "csv", "csv"),
    PDF("a PDF", "pdf", "pdf"),
    DOCX("a Word document", "docx", "docx"),
    ODT("an OpenDocument text", "odt", "odt"),
    PPTX("a PowerPoint presentation", "pptx", "pptx"),
    XLSX("an Excel workbook", "xlsx", "xlsx"),
    EML("an e-mail", "eml", "eml");

    private final String description;
    private final String extension;
    private final String otherExtension;

    FileFormat(String description, String extension, String otherExtension) {
        this.description = description;
        this.extension = extension;
        this.otherExtension = otherExtension;
    }

    /// The format that a file's name claims, in any case; empty where its extension is another, or it has none.
    static Optional<FileFormat> named(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format ->
                        dot >= 0 && (format.extension.equals(extension) || format.otherExtension.equals(extension)))
                .findFirst();
    }

    /// The usual extensions of all formats as a person reads them: `.txt, .md, … or .eml`.
    static String extensionsInWords() {
        List<String> all = Arrays.stream(values()).map(FileFormat::extension).toList();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", ")) + " or " + all.getLast();
    }

    /// The usual extension, with its dot.
    String extension() {
        return "." + extension;
    }

    /// What such a file is called in a sentence, with its article: `a PDF`.
    String description() {
        return description;
    }

    /// Whether the bytes of such a file are text, from the first to the last.
    boolean isText() {
        return this == TEXT || this == MARKDOWN || this == HTML || this == CSV;
    }
}
