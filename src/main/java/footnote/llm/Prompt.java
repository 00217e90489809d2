package footnote.llm;

import java.util.Optional;

/// What a model is asked to write.
///
/// @param system what the model is to be and to heed; empty where there is nothing to say
/// @param user what it is to do now, never blank
/// @param maxTokens the most that it may write, in tokens of its own, at least 1
/// @param schema of the JSON that it is to write; empty for text
public record Prompt(String system, String user, int maxTokens, Optional<AnswerSchema> schema) {
    /// Asks for text.
    public Prompt(String system, String user, int maxTokens) {
        this(system, user, maxTokens, Optional.empty());
    }

    public Prompt {
        if (user.isBlank()) {
            throw new IllegalArgumentException("A prompt must say what is to be done.");
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("A prompt must allow at least one token, not " + maxTokens + ".");
        }
    }
}
