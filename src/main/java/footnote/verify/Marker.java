package footnote.verify;

import footnote.document.Span;

/// Words that turn what a sentence says, such as `not`, `may` or `at least`.
record Marker(MarkerKind kind, Span span) {}
