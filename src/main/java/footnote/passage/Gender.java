package footnote.passage;

/// By which pronoun a person is usually called, as far as a title, a given name or a noun tells.
public enum Gender {
    SHE,
    HE,
    UNKNOWN;

    /// Whether both can be of one person: unless one tells what the other denies.
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
