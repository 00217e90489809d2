package footnote.web;

import java.net.InetAddress;
import java.util.Set;

/// Who sends a request.
sealed interface Caller {
    /// Somebody without a key.
    record Anonymous(InetAddress address) implements Caller {}

    /// The holder of a key that is valid.
    ///
    /// @param id the key's, which is no secret
    /// @param name what its maker called it
    record Keyed(String id, String name, Set<Scope> scopes) implements Caller {
        public Keyed {
            scopes = Set.copyOf(scopes);
        }
    }
}
