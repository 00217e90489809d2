package footnote.document;

/// A table on a PDF page.
record PdfTable(CellTable cells) implements PdfPart {}
