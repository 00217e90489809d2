package footnote.web;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes one line for each request: how it was served, and nothing of what stands in it, nor who sent it. A request is
/// told by the route that it took, since a path or a query may hold what somebody asks.
final class AccessLog implements RequestLog {
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final Logger log = LoggerFactory.getLogger("footnote.access");

    @Override
    public void log(Request request, Response response) {
        log.atInfo()
                .setMessage("request")
                .addKeyValue(
                        RequestId.FIELD,
                        Objects.requireNonNullElse(response.getHeaders().get(RequestId.HEADER), ""))
                .addKeyValue("method", method(request))
                .addKeyValue("route", Route.of(request))
                .addKeyValue("status", response.getStatus())
                .addKeyValue("duration_ms", Math.round(NanoTime.since(request.getBeginNanoTime()) / NANOS))
                .addKeyValue("bytes", Response.getContentBytesWritten(response))
                .log();
    }

    /// One of those that there are: a client may write anything there.
    private static String method(Request request) {
        HttpMethod method = HttpMethod.fromString(request.getMethod());
        return method == null ? "other" : method.asString();
    }
}
