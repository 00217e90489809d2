package footnote.document;

import java.util.Set;

/// The parsers of all formats that are taken apart in a process of their own.
final class FormatParsers {
    private final ContentParser pdf;
    private final ContentParser word;
    private final ContentParser openDocument;
    private final ContentParser slides;
    private final ContentParser sheets;
    private final ContentParser mail;

    /// @param mostCharacters of a text
    FormatParsers(int mostCharacters) {
        FurnitureRules furniture = FurnitureRules.standard();
        Set<String> english = Set.copyOf(ResourceLines.of(FormatParsers.class, ENGLISH));
        this.pdf = new PdfParser(furniture, english, mostCharacters);
        this.word = new WordParser(furniture, mostCharacters);
        this.openDocument = new OpenDocumentParser(furniture, mostCharacters);
        this.slides = new SlidesParser(furniture, mostCharacters);
        this.sheets = new SheetsParser(furniture, mostCharacters);
        this.mail = new MailParser(furniture, mostCharacters);
    }

    /// The list that tells the words of the language, beside the code that mends misspelt ones by it.
    private static final String ENGLISH = "/footnote/index/english-words.txt";

    ContentParser of(FileFormat format) {
        return switch (format) {
            case PDF -> pdf;
            case DOCX -> word;
            case ODT -> openDocument;
            case PPTX -> slides;
            case XLSX -> sheets;
            case EML -> mail;
            case TEXT, MARKDOWN, HTML, CSV ->
                throw new IllegalArgumentException(format + " is read where it is wanted");
        };
    }
}
