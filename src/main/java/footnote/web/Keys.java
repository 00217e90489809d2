package footnote.web;

import footnote.web.KeyFile.Entry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keys by which callers are known. They are kept in one file; a service follows its changes.
///
/// Safe for use by several threads and processes.
public final class Keys {
    /// Compared with where there is no key of the id, so that it takes as long.
    private static final String NO_DIGEST = "0".repeat(64);

    private final KeyFile file;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /// @param clock tells the day on which keys are made and expire
    public Keys(Path file, Clock clock) {
        this.file = new KeyFile(file);
        this.clock = clock;
    }

    /// A new key.
    ///
    /// @param text the key itself, which is kept nowhere
    public record Made(Key key, String text) {
        @Override
        public String toString() {
            return key.toString();
        }
    }

    /// Makes a key.
    ///
    /// @param scopes at least one
    /// @param expires the last day on which it is valid; null where it does not expire
    /// @throws KeysException when it cannot be kept
    public Made add(String name, Set<Scope> scopes, @Nullable LocalDate expires) {
        var text = KeyText.random(random);
        var key = new Key(text.id(), name, scopes, today(), expires);
        file.change(entries -> {
            var more = new ArrayList<>(entries);
            more.add(new Entry(key, text.digest()));
            return more;
        });
        return new Made(key, text.revealed());
    }

    /// All of them, in the order in which they were made.
    ///
    /// @throws KeysException when they cannot be read
    public List<Key> list() {
        return file.entries().stream().map(Entry::key).toList();
    }

    /// Has a key count no more.
    ///
    /// @return the key; empty where there is none of the id
    /// @throws KeysException when the file cannot be read or written
    public Optional<Key> revoke(String id) {
        Optional<Key> revoked =
                list().stream().filter(key -> key.id().equals(id)).findFirst();
        if (revoked.isPresent()) {
            file.change(entries -> entries.stream()
                    .filter(entry -> !entry.key().id().equals(id))
                    .toList());
        }
        return revoked;
    }

    /// Who holds a key; empty where it is not valid, or no longer.
    Optional<Caller.Keyed> holder(String typed) {
        Optional<KeyText> text = KeyText.of(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> entry = file.entries().stream()
                .filter(candidate -> candidate.key().id().equals(text.get().id()))
                .findFirst();
        boolean isRight = text.get().isOf(entry.map(Entry::sha256).orElse(NO_DIGEST));
        return entry.map(Entry::key)
                .filter(key -> isRight && !key.isExpired(today()))
                .map(key -> new Caller.Keyed(key.id(), key.name(), key.scopes()));
    }

    /// The day, at the place of the clock.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
