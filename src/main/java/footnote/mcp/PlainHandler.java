package footnote.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import reactor.core.publisher.Mono;

/// Serves messages as the SDK does, but for the list of documents.
record PlainHandler(McpStatelessServerHandler handler, DocumentResources documents)
        implements McpStatelessServerHandler {
    @Override
    public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
        return Mono.defer(() -> McpSchema.METHOD_RESOURCES_LIST.equals(request.method())
                        ? Mono.just(JSONRPCResponse.result(request.id(), documents.list(request.params())))
                        : handler.handleRequest(context, request))
                .map(PlainHandler::plain)
                .onErrorResume(
                        RuntimeException.class,
                        e -> Mono.just(JSONRPCResponse.error(
                                request.id(),
                                e instanceof McpError error
                                        ? PlainError.of(error.getJsonRpcError()).told()
                                        : PlainError.INVALID.told())));
    }

    @Override
    public Mono<Void> handleNotification(McpTransportContext context, JSONRPCNotification notification) {
        return handler.handleNotification(context, notification);
    }

    private static JSONRPCResponse plain(JSONRPCResponse response) {
        return response.error() == null
                ? response
                : JSONRPCResponse.error(
                        response.id(), PlainError.of(response.error()).told());
    }
}
