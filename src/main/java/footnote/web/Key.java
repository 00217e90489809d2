package footnote.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known of a key. When it was last used is not: the file would be written for every request, and would tell
/// when people work.
///
/// @param name what its maker called it, such as the office that it was given to
/// @param made the day on which it was made
/// @param expires the last day on which it is valid; null where it does not expire
public record Key(
        String id,
        String name,
        Set<Scope> scopes,
        LocalDate made,
        @Nullable LocalDate expires) {
    public Key {
        scopes = Set.copyOf(scopes);
    }

    /// Whether it has expired on a day.
    public boolean isExpired(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }
}
