package footnote.mcp;

import io.modelcontextprotocol.spec.McpError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes what the SDK could not even take as a message as an error of JSON-RPC 2.0. By itself it would write the
/// exception, with its stack.
final class McpErrorSerializer extends StdSerializer<McpError> {
    McpErrorSerializer() {
        super(McpError.class);
    }

    record Response(String jsonrpc, @Nullable String id, PlainError error) {}

    @Override
    public void serialize(McpError error, JsonGenerator generator, SerializationContext context) {
        generator.writePOJO(new Response("2.0", null, PlainError.of(error.getJsonRpcError())));
    }
}
