package footnote.passage;

import footnote.document.Span;

/// A quantity that a text names.
///
/// @param span of the words that name it
public record QuantityMention(Span span, Quantity quantity) {}
