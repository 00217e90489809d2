package footnote.conversation;

import java.util.Optional;

/// A question that was asked before, with what was answered.
///
/// @param answer empty where nothing was, or it is not known
public record Turn(Question question, Optional<String> answer) {}
