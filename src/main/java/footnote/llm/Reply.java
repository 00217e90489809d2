package footnote.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import footnote.llm.Ending.Stopped;
import org.jspecify.annotations.Nullable;

/// What has come of one request: gives the pieces on, and holds how it ended. The first thing that ends it
/// counts, since langchain4j may tell of a whole answer after it told of an error.
///
/// Used by one thread.
final class Reply implements StreamingChatResponseHandler {
    private final PieceConsumer pieces;
    private final Patience patience;
    private final int mostCharacters;
    private long characters;
    private boolean spoken;
    private @Nullable Ending ending;
    private @Nullable RuntimeException thrown;

    Reply(PieceConsumer pieces, Patience patience, int mostCharacters) {
        this.pieces = pieces;
        this.patience = patience;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public void onPartialResponse(String piece) {
        if (ended()) {
            return;
        }
        characters += piece.length();
        if (characters > mostCharacters) {
            end(new Failure(
                    Reason.TOO_LONG,
                    "The language model wrote more than " + mostCharacters + " characters; "
                            + ModelSetting.MAX_CHARACTERS.variable() + " allows as many."));
            return;
        }
        try {
            if (!pieces.accept(piece)) {
                end(new Stopped());
            }
        } catch (RuntimeException e) { // reaches the caller, past those in between who would swallow it
            thrown = e;
            end(new Stopped());
        }
        patience.pieceCame();
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        end(endingBy(response.finishReason()));
    }

    @Override
    public void onError(Throwable error) {
        end(garbled());
    }

    private Ending endingBy(@Nullable FinishReason reason) {
        return switch (reason) {
            case STOP -> new Complete();
            case LENGTH ->
                new Failure(
                        Reason.TOO_LONG, "The language model used up the tokens that it was allowed, in mid-answer.");
            case CONTENT_FILTER ->
                new Failure(Reason.CUT_SHORT, "The provider's content filter stopped the language model.");
            case TOOL_EXECUTION -> garbled();
            case null, default -> unfinished();
        };
    }

    static Failure garbled() {
        return new Failure(
                Reason.GARBLED,
                "The language model's server sent something that is no answer of its kind: check "
                        + ModelSetting.BASE_URL.variable() + " and " + ModelSetting.PROVIDER.variable() + ".");
    }

    static Failure cutShort() {
        return new Failure(Reason.CUT_SHORT, "The answer broke off before the language model had finished.");
    }

    /// An event of the provider's kind came.
    void eventCame() {
        spoken = true;
    }

    void end(Ending found) {
        if (ending == null) {
            ending = found;
        }
    }

    boolean ended() {
        return ending != null;
    }

    /// How it ended, once nothing more comes.
    ///
    /// @throws RuntimeException what the taker of the pieces threw
    Ending ending() {
        if (thrown != null) {
            throw thrown;
        }
        return ending == null ? unfinished() : ending;
    }

    private Failure unfinished() {
        return spoken ? cutShort() : garbled();
    }
}
