package footnote.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;

/// What a request says its body is.
///
/// @param header the header `Content-Type`, empty where there is none
record MediaType(String header) {
    static MediaType of(Context context) {
        String header = context.header("Content-Type");
        return new MediaType(header == null ? "" : header);
    }

    /// Checks the type, without regard to its parameters.
    ///
    /// @param wanted in lower case
    /// @throws RequestException when it is another
    void require(String wanted) {
        String given = header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!given.equals(wanted)) {
            throw refusal("Content-Type: " + wanted);
        }
    }

    /// Checks that no encoding but UTF-8 is named.
    ///
    /// @throws RequestException when another is
    void requireUtf8() {
        boolean another = Arrays.stream(header.split(";"))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.startsWith("charset") && !part.matches("charset\\s*=\\s*\"?utf-?8\"?"));
        if (another) {
            throw refusal("charset=utf-8, or without a charset");
        }
    }

    private RequestException refusal(String wanted) {
        String given = header.isEmpty() ? "has no Content-Type" : "is sent as " + RequestException.shown(header);
        return new RequestException(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body " + given + ": send it with " + wanted + ".");
    }
}
