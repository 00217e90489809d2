package footnote.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads and makes JSON bodies. Safe for use by several threads.
final class JsonBodies {
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /// The one JSON value that a request's body holds.
    private JsonNode read(byte[] body, String example) {
        JsonNode root;
        try {
            root = json.readTree(body);
        } catch (JacksonException e) {
            throw malformed("The body is not valid JSON" + placeOf(e.getLocation()), example);
        }
        if (root.isMissingNode()) {
            throw malformed("The body is empty", example);
        }
        return root;
    }

    /// The JSON object that a request's body holds.
    ///
    /// @param example of such a body
    /// @throws RequestException when the body is of another media type, is empty, or holds something else
    JsonNode readObject(Context context, String example) {
        MediaType.of(context).require("application/json");
        return object(context.bodyAsBytes(), example);
    }

    /// The same with a bound of its own.
    ///
    /// @param most bytes that it may have
    JsonNode readObject(Context context, String example, int most) throws IOException {
        MediaType.of(context).require("application/json");
        try (InputStream stream = context.req().getInputStream()) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new RequestException(
                        ProblemType.TOO_LARGE, "The body has more than " + most + " bytes: send a shorter one.");
            }
            return object(bytes, example);
        }
    }

    private JsonNode object(byte[] bytes, String example) {
        JsonNode body = read(bytes, example);
        if (!body.isObject()) {
            throw RequestField.invalid(
                    "The body is not a JSON object but " + RequestField.typeOf(body) + ": send " + example + ".");
        }
        return body;
    }

    /// Where the reader stopped, which it does not know of everything.
    private static String placeOf(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? ""
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static RequestException malformed(String what, String example) {
        return new RequestException(ProblemType.MALFORMED_JSON, what + ": send " + example + " in UTF-8.");
    }

    Body of(Object value) {
        return new Body("application/json", json.writeValueAsString(value));
    }

    Body of(ProblemJson problem) {
        return new Body("application/problem+json", json.writeValueAsString(problem));
    }
}
