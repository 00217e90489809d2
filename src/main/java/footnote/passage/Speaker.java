package footnote.passage;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who says a sentence, as its document names them.
///
/// @param name of a person in full where the document gives it anywhere before, such as `Councillor Oscar Ford`; else
///     what stands there, such as `A spokesperson for the council` or `Inspectors`
/// @param role what the document says they are, such as `Cabinet Member for Children`; null where it does not
public record Speaker(String name, @Nullable String role) {
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker without a name");
        }
    }

    /// The name, and the role where it is known.
    public String described() {
        return role == null ? name : name + ", " + role;
    }

    /// Whether a text has the last word of the name, in any case.
    public boolean isNamedIn(String text) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return text.toLowerCase(Locale.ROOT).contains(surname.toLowerCase(Locale.ROOT));
    }
}
