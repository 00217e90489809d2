package footnote.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which part of a long list is wanted: the query parameters `limit` and `cursor`. A cursor is what stood in `next` of
/// the part before; what comes and goes between two requests moves nothing else.
///
/// @param after the name of the last item before the part; null for the first part
public record Paging(int limit, @Nullable String after) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String NUMBER = "\\d{1,9}";

    /// @throws RequestException when it cannot be understood
    static Paging of(Context context) {
        return new Paging(limit(context, USUAL, MOST), context.queryParam("cursor"));
    }

    /// The query parameter `limit` alone.
    ///
    /// @throws RequestException when it is no whole number from 1 to the most
    static int limit(Context context, int usual, int most) {
        String limit = context.queryParam("limit");
        if (limit == null) {
            return usual;
        }
        if (!limit.matches(NUMBER) || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > most) {
            throw RequestField.invalid("'" + RequestException.shown(limit)
                    + "' is no limit, which is a whole number from 1 to " + most + ".");
        }
        return Integer.parseInt(limit);
    }

    /// A part of a list.
    ///
    /// @param next the cursor of the part after it; null where there is none
    public record Part<T>(List<T> items, @Nullable String next) {}

    /// The wanted part.
    ///
    /// @param items in the order of their names
    public <T> Part<T> of(Stream<T> items, Function<T, String> name) {
        List<T> rest = items.filter(item -> after == null || name.apply(item).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return rest.size() <= limit
                ? new Part<>(rest, null)
                : new Part<>(rest.subList(0, limit), name.apply(rest.get(limit - 1)));
    }
}
