package footnote.mcp;

import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import reactor.core.publisher.Mono;

/// A transport that lists the documents part by part, which the SDK's server cannot, and tells of errors plainly.
record PlainTransport(McpStatelessServerTransport transport, DocumentResources documents)
        implements McpStatelessServerTransport {
    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        transport.setMcpHandler(new PlainHandler(handler, documents));
    }

    @Override
    public List<String> protocolVersions() {
        return transport.protocolVersions();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return transport.closeGracefully();
    }
}
