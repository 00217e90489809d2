package footnote.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import footnote.llm.Ending.Stopped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A model behind a server. A request is repeated only where the server says when to, up to twice, and where that
/// leaves time.
///
/// Safe for use by several threads; all that they share is the [Circuit].
final class RemoteModel implements LanguageModel {
    private static final int MOST_REQUESTS = 3;
    private static final String SCHEMA_NAME = "answer";

    private final ModelSettings settings;
    private final Clock clock;
    private final Circuit circuit;

    /// @param clock tells how long the model is left alone, and what a server means by a date
    RemoteModel(ModelSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.circuit = new Circuit(clock);
    }

    private record Outcome(Ending ending, Optional<Duration> pause) {}

    @Override
    public Ending write(Prompt prompt, Deadline deadline, PieceConsumer pieces) {
        if (deadline.left().isZero()) {
            return Patience.overBeforeItBegan();
        }
        if (!circuit.lets()) {
            return circuit.failure();
        }
        try {
            Ending ending = repeatedly(prompt, deadline, pieces);
            circuit.note(ending);
            return ending;
        } catch (RuntimeException | Error e) {
            circuit.forget();
            throw e;
        }
    }

    private Ending repeatedly(Prompt prompt, Deadline deadline, PieceConsumer pieces) {
        Outcome outcome = once(prompt, deadline, pieces);
        for (int i = 1; i < MOST_REQUESTS; i++) {
            Optional<Duration> pause = outcome.pause().filter(time -> time.compareTo(deadline.left()) < 0);
            if (pause.isEmpty()) {
                break;
            }
            try {
                Thread.sleep(pause.get());
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return new Stopped();
            }
            outcome = once(prompt, deadline, pieces);
        }
        return outcome.ending();
    }

    private Outcome once(Prompt prompt, Deadline deadline, PieceConsumer pieces) {
        var patience = new Patience(deadline, settings.limits());
        var reply = new Reply(pieces, patience, settings.limits().characters());
        var exchange = new Exchange(settings, patience, reply, clock);
        new WireFormat(settings)
                .model(prompt.maxTokens(), new ExchangeBuilder(exchange))
                .chat(request(prompt), reply);
        return new Outcome(reply.ending(), exchange.refusal().flatMap(Refusal::pause));
    }

    private static ChatRequest request(Prompt prompt) {
        ChatMessage user = UserMessage.from(prompt.user());
        ChatRequest.Builder request = ChatRequest.builder();
        prompt.schema().map(RemoteModel::format).ifPresent(request::responseFormat);
        return request.messages(
                        prompt.system().isBlank() ? List.of(user) : List.of(SystemMessage.from(prompt.system()), user))
                .build();
    }

    private static ResponseFormat format(AnswerSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(SCHEMA_NAME)
                        .rootElement(JsonRawSchema.from(schema.json()))
                        .build())
                .build();
    }
}
