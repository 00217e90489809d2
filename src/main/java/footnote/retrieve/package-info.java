/// From an analysed question to the passages worth reading.
///
/// In go a [footnote.conversation.QuestionAnalysis] and a snapshot of the index; out come passages, best
/// first, found by their words and, where there are vectors, by what they mean. What a passage says, and
/// whether it answers, is for the next steps.
@NullMarked
package footnote.retrieve;

import org.jspecify.annotations.NullMarked;
