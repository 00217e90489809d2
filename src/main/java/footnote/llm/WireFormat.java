package footnote.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import java.util.Optional;

/// How each provider is spoken to.
record WireFormat(ModelSettings settings) {
    private static final double TEMPERATURE = 0;

    /// A model of langchain4j that is used once.
    StreamingChatModel model(int maxTokens, HttpClientBuilder http) {
        return switch (settings.provider()) {
            case OPENAI -> openai(maxTokens, http);
            case ANTHROPIC -> anthropic(maxTokens, http);
            case OLLAMA -> ollama(maxTokens, http);
        };
    }

    private StreamingChatModel openai(int maxTokens, HttpClientBuilder http) {
        var builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl().toString())
                .modelName(settings.model())
                .strictJsonSchema(true)
                .temperature(TEMPERATURE)
                .maxTokens(maxTokens);
        key().ifPresent(builder::apiKey);
        return builder.build();
    }

    private StreamingChatModel anthropic(int maxTokens, HttpClientBuilder http) {
        return AnthropicStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl().toString())
                .apiKey(key().orElseThrow())
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .maxTokens(maxTokens)
                .build();
    }

    private StreamingChatModel ollama(int maxTokens, HttpClientBuilder http) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl().toString())
                .customHeaders(key().map(key -> Map.of("Authorization", "Bearer " + key))
                        .orElse(Map.of()))
                .modelName(settings.model())
                .temperature(TEMPERATURE)
                .numPredict(maxTokens)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    private Optional<String> key() {
        return settings.key().map(Secret::revealed);
    }
}
