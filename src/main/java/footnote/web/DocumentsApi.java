package footnote.web;

import footnote.document.Version;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// The documents over REST: `GET /api/v1/documents` lists them, and `GET /api/v1/documents/{id}/text?version=`
/// gives a canonical text, by which anybody can check a citation. The SHA-256 of its bytes is the version.
final class DocumentsApi {
    private final PassageIndex index;
    private final JsonBodies json;

    DocumentsApi(PassageIndex index, JsonBodies json) {
        this.index = index;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/documents", this::list).head("/api/v1/documents", this::list);
        routes.get("/api/v1/documents/{id}/text", this::text).head("/api/v1/documents/{id}/text", this::text);
    }

    private void list(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            json.of(DocumentsJson.of(snapshot)).send(context, 200);
        }
    }

    private void text(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            var requested = RequestedDocument.named(context.pathParam("id"), snapshot);
            Version version = version(context.queryParam("version"), requested);
            String text = requested
                    .text(version)
                    .orElseThrow(() -> new RequestException(
                            ProblemType.VERSION_NOT_KEPT,
                            "The text of version " + version + " of '"
                                    + requested.document().id()
                                    + "' is not kept: leave the version out to read the current one."));
            send(context, version, text);
        }
    }

    private static Version version(@Nullable String value, RequestedDocument requested) {
        if (value == null) {
            return requested.document().version();
        }
        return RequestedDocument.version(value)
                .orElseThrow(() -> new RequestException(
                        ProblemType.INVALID_VERSION,
                        "'" + RequestException.shown(value)
                                + "' is no version: write sha256: and 64 lower-case hexadecimal digits."));
    }

    private static void send(Context context, Version version, String text) {
        String tag = '"' + version.digest().hex() + '"';
        context.header("Footnote-Version", version.toString())
                .header("ETag", tag)
                .header("Cache-Control", "no-cache");
        String known = context.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            context.status(304);
        } else {
            new Body("text/plain; charset=utf-8", text).send(context, 200);
        }
    }
}
