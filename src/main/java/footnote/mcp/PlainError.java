package footnote.mcp;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;

/// What is wrong with a message, without the inside of the program: the SDK puts the message of any exception into
/// what it calls an internal error, and all that gets there is a message of another shape.
record PlainError(int code, String message) {
    static final PlainError INVALID = new PlainError(
            ErrorCodes.INVALID_PARAMS, "The message cannot be served: check its method and its parameters.");

    static PlainError of(JSONRPCError error) {
        return error.code() == ErrorCodes.INTERNAL_ERROR ? INVALID : new PlainError(error.code(), error.message());
    }

    JSONRPCError told() {
        return new JSONRPCError(code, message);
    }
}
