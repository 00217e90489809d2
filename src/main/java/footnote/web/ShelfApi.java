package footnote.web;

import footnote.document.DocumentId;
import footnote.document.LibraryEditor;
import footnote.document.LibraryEditor.Put;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Documents that are put and taken away over REST: `PUT` and `DELETE /api/v1/files/{path}`, by its path
/// under the documents folder. They are answered from, or no longer, once they have been indexed, which begins at once.
final class ShelfApi {
    /// The largest document that is taken, in bytes.
    static final int LARGEST = 50_000_000;

    private static final String PATH = "/api/v1/files/<path>";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final LibraryEditor editor;
    private final JsonBodies json;

    ShelfApi(LibraryEditor editor, JsonBodies json) {
        this.editor = editor;
        this.json = json;
    }

    /// @param id that it most likely has: another one where a document with a path alike is there
    record PutJson(String path, String id) {}

    void addTo(RoutesConfig routes) {
        routes.put(PATH, this::put, Scope.MANAGE);
        routes.delete(PATH, this::delete, Scope.MANAGE);
    }

    private void put(Context context) throws IOException {
        String path = context.pathParam("path");
        byte[] bytes = bytes(context);
        Put put;
        try {
            put = editor.put(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be written: " + path, e);
        }
        json.of(new PutJson(path, DocumentId.ofPath(path).value())).send(context, put == Put.ADDED ? CREATED : OK);
    }

    private static byte[] bytes(Context context) throws IOException {
        try (InputStream body = context.req().getInputStream()) {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new RequestException(
                        ProblemType.TOO_LARGE,
                        "The document has more than " + LARGEST
                                + " bytes: split it, or put it into the folder itself.");
            }
            return bytes;
        }
    }

    private void delete(Context context) throws IOException {
        String path = context.pathParam("path");
        if (!editor.delete(path)) {
            throw new RequestException(
                    ProblemType.UNKNOWN_DOCUMENT,
                    "There is no document at '" + RequestException.shown(path)
                            + "': take the path from the list of documents.");
        }
        context.status(NO_CONTENT);
    }
}
