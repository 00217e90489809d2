package footnote.web;

import footnote.document.Span;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place in a document that a link points at, as it stands in the address: anything or nothing.
///
/// @param version of which the offsets count
/// @param start in UTF-16 units, inclusive
/// @param end in UTF-16 units, exclusive
record CitedPlace(
        @Nullable String version,
        @Nullable String start,
        @Nullable String end) {
    static CitedPlace of(Context context) {
        return new CitedPlace(context.queryParam("version"), context.queryParam("start"), context.queryParam("end"));
    }

    boolean hasOffsets() {
        return start != null || end != null;
    }

    /// The span of a text that the offsets mark; empty where they mark none, or would cut a character in two.
    Optional<Span> span(String text) {
        if (start == null || end == null) {
            return Optional.empty();
        }
        try {
            int from = Integer.parseInt(start);
            int to = Integer.parseInt(end);
            boolean fits = 0 <= from && from < to && to <= text.length();
            return fits && !isInsideACharacter(text, from) && !isInsideACharacter(text, to)
                    ? Optional.of(new Span(from, to))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static boolean isInsideACharacter(String text, int at) {
        return 0 < at
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
