/// From the sentences that answer to an answer in which every sentence is cited, or to a refusal with its reason.
///
/// In go an analysed question and the passages found for it; out comes an [footnote.answer.Answer]. The port is
/// [footnote.answer.Answerer], which may tell an [footnote.answer.AnswerListener] of sentences before the answer is
/// whole. [footnote.answer.ExtractiveAnswerer] needs no language model: it lets an
/// [footnote.evidence.EvidenceAssessor] tell which sentences of the passages answer, and whether any does, and
/// quotes them word for word. This package never changes a quotation and never adds a word of its own to one; before
/// it may stand yes or no, where [footnote.verify.SentenceGate] lets the quotation carry that.
@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
