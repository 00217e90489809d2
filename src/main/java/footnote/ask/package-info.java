/// The use case: one question in, one checked answer out.
///
/// Whoever follows the making of an answer with a [footnote.answer.AnswerListener] gets each sentence as soon as
/// it is checked and its footnotes have their numbers.
///
/// [footnote.ask.AskService] takes a typed question through understanding, retrieval, answering and
/// verification on one snapshot of the index. Whatever door a question comes through, it is answered here,
/// and its answer is told by [footnote.ask.AnswerJson]. Whoever wants to know how it came about gets a
/// [footnote.ask.Trace] beside it, which holds what each step tells of itself. What people type at a door to
/// have only some documents answer is read by [footnote.ask.TypedFilter] for all of them. A door that is to
/// account for what was asked hands [footnote.ask.Asked] to a [footnote.ask.Recorder], the port that
/// `record` implements. [footnote.ask.WorkQueue] is in front of all of it where many ask at once.
@NullMarked
package footnote.ask;

import org.jspecify.annotations.NullMarked;
