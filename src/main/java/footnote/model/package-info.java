/// Models that run in this process: what a text means, and which sentence answers a question.
///
/// In goes a text; out comes, from [footnote.model.Embedder], a vector of unit length whose dot product with
/// another text's says how alike the two are in meaning. In go a question, or a claim, and windows of a few
/// sentences; out comes, from [footnote.model.EvidenceReader], what each window says to it. Nothing here opens
/// a connection: the models come with the program ([footnote.model.ShippedModel]), and a file that is not what
/// it must be is not run. This package knows spans of a text, and nothing of documents or of search; it is the
/// only one that may use ONNX Runtime.
@NullMarked
package footnote.model;

import org.jspecify.annotations.NullMarked;
