package footnote.document;

/// A part of a PDF page's text that is set apart.
sealed interface PdfPart permits PdfProse, PdfTable {}
