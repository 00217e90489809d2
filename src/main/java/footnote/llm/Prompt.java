package footnote.llm;

/// What a model is given.
///
/// @param system what holds for every question
/// @param user the passages and the question
public record Prompt(String system, String user) {}
