/// Models that run in this process: what a text means, as a vector.
///
/// In goes a text; out comes, from [footnote.model.Embedder], a vector of unit length whose dot product with
/// another text's says how alike the two are in meaning. Nothing here opens a connection: the model comes with
/// the program. This package knows spans of a text, and nothing of documents or of search; it is the only one
/// that may
/// use ONNX Runtime.
@NullMarked
package footnote.model;

import org.jspecify.annotations.NullMarked;
