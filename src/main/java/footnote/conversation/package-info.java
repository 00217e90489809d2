/// From what somebody typed to what is asked.
///
/// In goes a string; out comes a [footnote.conversation.Question], or a sentence that says why it cannot be one, and
/// then a [footnote.conversation.QuestionAnalysis]: the terms to look for and how much each counts, the names and
/// numbers that an answer must fit, and the kind of answer wanted. This package asks the index what counts as the same
/// word, and knows nothing of passages or answers.
@NullMarked
package footnote.conversation;

import org.jspecify.annotations.NullMarked;
