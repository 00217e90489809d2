package footnote.web;

import footnote.ask.WorkQueue;
import java.util.Optional;
import java.util.Set;

/// Who is let in, and how much is taken on.
///
/// @param keys whose holders are known
/// @param withoutKey what anybody may do
/// @param queue in front of the services, to be measured
public record Admission(
        Optional<Keys> keys,
        Set<Scope> withoutKey,
        Rates rates,
        Proxies proxies,
        Hosts hosts,
        Optional<WorkQueue> queue) {
    /// What may be allowed to anybody.
    public static final Set<Scope> HARMLESS = Set.of(Scope.ASK, Scope.SEARCH);

    /// Anybody may ask and read as often as they like.
    public static final Admission OF_ANYBODY =
            new Admission(Optional.empty(), HARMLESS, Rates.UNLIMITED, Proxies.NONE, Hosts.ANY, Optional.empty());

    public Admission {
        withoutKey = Set.copyOf(withoutKey);
        if (!HARMLESS.containsAll(withoutKey)) {
            throw new IllegalArgumentException("nobody manages or reads the record without a key: " + withoutKey);
        }
    }
}
