package footnote.answer;

import java.util.Optional;

/// An answer with how it was made.
///
/// @param trace empty where the answerer does not tell
public record ExplainedAnswer(Answer answer, Optional<AnswerTrace> trace) {}
