package footnote.cli;

import footnote.web.Keys;
import footnote.web.Scope;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who needs a key, and where keys are kept.
record KeySettings(
        @Setting(usual = "{home}/data/keys.json", told = "the file that 'footnote keys' writes")
        Path file,

        @Setting(usual = "ask, search", told = "what anybody may do without a key")
        List<Free> notNeededFor) {
    /// What may be free. Managing and reading the record never are.
    enum Free {
        ASK(Scope.ASK),
        SEARCH(Scope.SEARCH);

        private final Scope scope;

        Free(Scope scope) {
            this.scope = scope;
        }
    }

    Set<Scope> free() {
        return notNeededFor.stream().map(free -> free.scope).collect(Collectors.toSet());
    }

    Keys keys() {
        return new Keys(file, Clock.system(ZoneId.systemDefault()));
    }
}
