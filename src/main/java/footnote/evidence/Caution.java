package footnote.evidence;

/// How sure the service must be before it answers. ARCHITECTURE.md has what each was measured to mean.
public enum Caution {
    /// Answers more questions, and more of them wrongly.
    LOW,
    NORMAL,
    /// Refuses more questions, and answers fewer wrongly.
    HIGH
}
