package footnote.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The key that a request brings, in `Authorization: Bearer` or `X-Api-Key`. What is no key of ours is left alone:
/// a proxy may have use for it, and clients in OpenAI's manner cannot but send something.
final class PresentedKey {
    private static final String BEARER = "Bearer ";

    private PresentedKey() {}

    static Optional<String> in(Context context) {
        return Stream.of(bearer(context.header("Authorization")), Optional.ofNullable(context.header("X-Api-Key")))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(key -> key.startsWith(KeyText.PREFIX))
                .findFirst();
    }

    private static Optional<String> bearer(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(header.substring(BEARER.length()))
                : Optional.empty();
    }
}
