package footnote.passage;

import footnote.document.Span;

/// A period that a text names.
///
/// @param span of the words that name it
public record PeriodMention(Span span, Period period) {}
