package footnote.verify;

import footnote.document.Span;

/// A value as a text states it.
record ValueMention(Span span, StatedValue value) {}
