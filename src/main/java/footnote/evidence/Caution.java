package footnote.evidence;

import java.util.Locale;

/// How sure the service must be before it answers. ARCHITECTURE.md has what each was measured to mean.
public enum Caution {
    /// Answers more questions, and more of them wrongly.
    LOW,
    NORMAL,
    /// Refuses more questions, and answers fewer wrongly.
    HIGH;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
