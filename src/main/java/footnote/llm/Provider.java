package footnote.llm;

import java.util.Locale;
import java.util.Optional;

/// The ways in which servers of language models are spoken to. A new one is a constant here and a case in
/// `WireFormat`.
public enum Provider {
    /// OpenAI's chat completions, as vLLM, llama.cpp, Ollama (`/v1`), Azure and many others speak them, too. It
    /// has no usual address, so that nothing goes to one that nobody named.
    OPENAI(Optional.empty(), false),
    /// Anthropic's messages.
    ANTHROPIC(Optional.of("https://api.anthropic.com/v1"), true),
    /// Ollama's own chat.
    OLLAMA(Optional.of("http://127.0.0.1:11434"), false);

    private final Optional<String> usualBaseUrl;
    private final boolean needsKey;

    Provider(Optional<String> usualBaseUrl, boolean needsKey) {
        this.usualBaseUrl = usualBaseUrl;
        this.needsKey = needsKey;
    }

    /// As a person types it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<String> usualBaseUrl() {
        return usualBaseUrl;
    }

    /// Whether it is asked for JSON of a schema in the body of a request.
    boolean takesSchema() {
        return this != ANTHROPIC;
    }

    boolean needsKey() {
        return needsKey;
    }
}
