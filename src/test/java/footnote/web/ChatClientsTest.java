package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.models.Model;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Programs that were made for OpenAI ask a question and read the citations: its own client, and langchain4j.
class ChatClientsTest extends OnASite {
    private static final String NOTE =
            "[1] market.txt (publisher unknown, date unknown): “" + Site.MARKET_SENTENCE + "”";

    private String address;
    private OpenAIClient client;

    @BeforeEach
    void connect() {
        address = "http://127.0.0.1:" + site.port() + "/v1";
        client = OpenAIOkHttpClient.builder()
                .baseUrl(address)
                .apiKey("none")
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void openAisOwnClientReadsTheCitations() {
        ChatCompletionMessage message = client.chat()
                .completions()
                .create(asking(Site.MARKET_QUESTION).build())
                .validate()
                .choices()
                .getFirst()
                .message();

        assertThat(message.content().orElseThrow())
                .contains(Site.MARKET_SENTENCE + " [1]")
                .endsWith(NOTE);
        assertThat(quote(message)).isEqualTo(Site.MARKET_SENTENCE);
    }

    @Test
    void openAisOwnClientReadsAStream() {
        List<ChatCompletionChunk> chunks;
        try (StreamResponse<ChatCompletionChunk> response = client.chat()
                .completions()
                .createStreaming(asking(Site.MARKET_QUESTION).build())) {
            chunks = response.stream().map(ChatCompletionChunk::validate).toList();
        }
        String text = chunks.stream()
                .map(chunk -> chunk.choices().getFirst().delta().content().orElse(""))
                .reduce("", String::concat);
        var last = chunks.getLast().choices().getFirst();

        assertThat(text).contains(Site.MARKET_SENTENCE + " [1]").endsWith(NOTE);
        assertThat(last.finishReason().orElseThrow().asString()).isEqualTo("stop");
        assertThat(quote(last.delta())).isEqualTo(Site.MARKET_SENTENCE);
    }

    @Test
    void openAisOwnClientKnowsTheModelAndTheErrors() {
        var wantsJson = asking(Site.MARKET_QUESTION)
                .responseFormat(ResponseFormatJsonObject.builder().build())
                .build();

        assertThat(client.models().list().data()).extracting(Model::id).containsExactly("footnote");
        assertThatThrownBy(() -> client.chat().completions().create(wantsJson))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("asks for another form than text");
    }

    @Test
    void langchain4jReadsTheFootnotes() {
        var model = OpenAiChatModel.builder()
                .baseUrl(address)
                .apiKey("none")
                .modelName("footnote")
                .temperature(.2)
                .maxRetries(0)
                .build();

        assertThat(model.chat(Site.MARKET_QUESTION))
                .contains(Site.MARKET_SENTENCE + " [1]")
                .endsWith(NOTE);
        assertThatThrownBy(() -> model.chat("?!")).isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void langchain4jReadsAStream() throws Exception {
        var model = OpenAiStreamingChatModel.builder()
                .baseUrl(address)
                .apiKey("none")
                .modelName("footnote")
                .build();
        var whole = new Whole();

        model.chat(Site.MARKET_QUESTION, whole);

        assertThat(whole.text.get(1, TimeUnit.MINUTES)).endsWith(NOTE);
    }

    /// Waits for all of a stream.
    private static final class Whole implements StreamingChatResponseHandler {
        final CompletableFuture<String> text = new CompletableFuture<>();

        @Override
        public void onCompleteResponse(ChatResponse response) {
            text.complete(response.aiMessage().text());
        }

        @Override
        public void onError(Throwable error) {
            text.completeExceptionally(error);
        }
    }

    private static ChatCompletionCreateParams.Builder asking(String question) {
        return ChatCompletionCreateParams.builder().model("footnote").addUserMessage(question);
    }

    /// The client does not know the citations, and keeps them all the same.
    private static String quote(Object message) {
        JsonNode fields = Objects.requireNonNull(JsonValue.from(message).convert(JsonNode.class));
        return fields.at("/citations/0/quote").asText();
    }
}
