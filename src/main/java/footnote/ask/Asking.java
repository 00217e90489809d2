package footnote.ask;

import footnote.answer.Answerer;
import footnote.index.IndexSnapshot;

/// One inquiry on its way. For one thread.
///
/// @param answerer for this inquiry alone
/// @param handout takes what is certain of the answer
record Asking(Inquiry inquiry, IndexSnapshot snapshot, Stopwatch watch, Answerer answerer, Handout handout) {}
