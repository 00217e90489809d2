package footnote.web;

import footnote.document.Version;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// The documents over REST: `GET /api/v1/documents` lists them part by part ([Paging]), `GET /api/v1/documents/{id}`
/// tells of one, `GET /api/v1/documents/{id}/versions` names its texts, and `GET
/// /api/v1/documents/{id}/text?version=` gives a canonical text, by which anybody can check a citation. The SHA-256 of
/// its bytes is the version.
final class DocumentsApi {
    private static final String ALL = "/api/v1/documents";
    private static final String ONE = ALL + "/{id}";
    private static final String VERSIONS = ONE + "/versions";
    private static final String TEXT = ONE + "/text";

    private final PassageIndex index;
    private final JsonBodies json;

    DocumentsApi(PassageIndex index, JsonBodies json) {
        this.index = index;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.get(ALL, this::list, Scope.SEARCH);
        routes.get(ONE, this::one, Scope.SEARCH);
        routes.get(VERSIONS, this::versions, Scope.SEARCH);
        routes.get(TEXT, this::text, Scope.SEARCH);
    }

    private void list(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            json.of(DocumentsJson.of(snapshot, Paging.of(context))).send(context, 200);
        }
    }

    private void one(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            var requested = RequestedDocument.named(context.pathParam("id"), snapshot);
            json.of(DocumentJson.of(requested.document())).send(context, 200);
        }
    }

    private void versions(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            var requested = RequestedDocument.named(context.pathParam("id"), snapshot);
            json.of(VersionsJson.of(requested)).send(context, 200);
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
        context.header("Footnote-Version", version.toString()).header("Cache-Control", "no-cache");
        new Body("text/plain; charset=utf-8", text).send(context, 200);
    }
}
