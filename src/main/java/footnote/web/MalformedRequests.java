package footnote.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Answers what is too malformed to be served as a request, such as an address with a broken escape or a
/// header without end.
final class MalformedRequests implements Request.Handler {
    private final Problems problems;

    MalformedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Body body = problems.malformed(request.getHttpURI().getPath(), response.getStatus());
        for (SecurityHeader each : SecurityHeader.values()) {
            response.getHeaders().put(each.header(), each.value());
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.mediaType());
        response.write(true, ByteBuffer.wrap(body.bytes()), callback);
        return true;
    }
}
