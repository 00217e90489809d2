/// From files in a folder to source documents: what a document says, which of it is page furniture, and where it
/// comes from.
///
/// In goes a folder; out come [footnote.document.SourceDocument]s, each with its canonical text, the blocks that text
/// is made of, the spans of page furniture in it, and its [footnote.document.Provenance]. A file that cannot be read
/// becomes an [footnote.document.UnreadableDocumentException] that says why and what to do; it never stops the others.
///
/// All offsets are in UTF-16 code units of the canonical text, start inclusive, end exclusive. This package knows
/// nothing of sentences, of search, or of who asks; it is the only one that may use commonmark, jsoup, Commons CSV,
/// PDFBox, POI and Mime4j. The last three are used in a process of their own only ([footnote.document.ParserMain]).
@NullMarked
package footnote.document;

import org.jspecify.annotations.NullMarked;
