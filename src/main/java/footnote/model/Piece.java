package footnote.model;

import footnote.document.Span;

/// One word piece of a text.
///
/// @param id in the model's vocabulary
/// @param span of the text that it was made of, in UTF-16 units; never within a character, and where one character
///     became several pieces, each has it whole
record Piece(int id, Span span) {}
