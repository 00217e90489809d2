/// From a source document to the pieces that are searched and quoted.
///
/// In goes a [footnote.document.SourceDocument]; out come its sentences ([footnote.passage.Sentence]) and the
/// passages made of a few of them ([footnote.passage.Passage]), all as spans of the canonical text. A
/// [footnote.passage.Quotation] names a span of one version of one document together with its text.
///
/// A sentence never crosses the edge of a block, so a list item or a table row is quoted whole and alone, and page
/// furniture and headings are in no passage. This package knows nothing of search or of questions; it is the only one
/// that may use ICU.
@NullMarked
package footnote.passage;

import org.jspecify.annotations.NullMarked;
