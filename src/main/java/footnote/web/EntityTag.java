package footnote.web;

import footnote.document.Sha256;
import io.javalin.http.Context;
import java.util.Arrays;

/// A name of what a response holds, by which a client asks for it again only where it has changed (RFC 9110, section
/// 8.8.3): the SHA-256 of the body.
///
/// @param value as the header has it, in quotes
record EntityTag(String value) {
    static EntityTag of(byte[] body) {
        return new EntityTag('"' + Sha256.of(body).hex() + '"');
    }

    /// Whether the client has it already.
    boolean isKnownTo(Context context) {
        String known = context.header("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(value) || tag.equals("*"));
    }
}
