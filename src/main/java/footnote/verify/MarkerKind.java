package footnote.verify;

/// What a marker does to the sentence that it stands in.
enum MarkerKind {
    NEGATION,
    /// What is so in the place of something that is not.
    INSTEAD,
    UNDONE,
    POSSIBLE,
    ABLE,
    FUTURE,
    WOULD,
    EXPECTED,
    INTENDED,
    AGREED,
    BOUND,
    OUGHT,
    CONDITION,
    CAUSE,
    AT_LEAST,
    AT_MOST,
    ABOVE,
    BELOW,
    ABOUT,
    NEARLY,
    ALL,
    MOST,
    SOME,
    FEW,
    MANY,
    PART,
    EXACTLY,
    ONLY,
    FORMERLY,
    STILL,
    LONGER,
    ALREADY,
    TEMPORARY;

    /// Whether it says how a value is meant, and so stands beside one.
    boolean isOfValues() {
        return this == AT_LEAST || this == AT_MOST || this == ABOVE || this == BELOW || this == ABOUT;
    }
}
