package footnote.passage;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;

/// The claim that a version of a document has this text at this span. Whether it does is for the verifier to say.
public record Quotation(DocumentId document, Version version, Span span, String text) {}
