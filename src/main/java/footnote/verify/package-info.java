/// Whether a quotation is what the document says.
///
/// In goes a [footnote.passage.Quotation]; out comes a [footnote.verify.Verdict]. The check reads the stored
/// text of the version that the quotation names, never the passage that the quotation was taken from. Nothing
/// is shown to anybody that has not passed here.
///
/// A sentence that a language model worded, and the passage that it cites, go into
/// [footnote.verify.SentenceGate]; out comes a [footnote.verify.GateVerdict]. It never sees who worded it, and knows
/// the
/// passages that were given, and nothing else.
///
/// How likely some text supports a claim is told by [footnote.verify.SupportScorer].
@NullMarked
package footnote.verify;

import org.jspecify.annotations.NullMarked;
