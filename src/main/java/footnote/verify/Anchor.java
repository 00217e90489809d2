package footnote.verify;

/// What in a statement may be taken for another of its kind: a value, a name, or a word with an opposite.
///
/// @param token where it stands
/// @param last where it ends, inclusive
/// @param identity equal for two that are the same
record Anchor(Kind kind, int token, int last, Object identity, String text) {
    /// Anchors of one kind may be taken for each other.
    enum Kind {
        COUNT,
        SHARE,
        MONEY,
        TIME,
        FIGURE,
        PERSON,
        NAME,
        TURN
    }

    boolean covers(int other) {
        return token <= other && other <= last;
    }

    /// Whether both stand for the same.
    boolean isSame(Anchor other, Source cited) {
        if (kind != other.kind) {
            return false;
        }
        if (identity instanceof StatedValue own && other.identity instanceof StatedValue its) {
            return cited.tells(own, its) || cited.tells(its, own);
        }
        return (identity instanceof NamedRun own && other.identity instanceof NamedRun its)
                ? own.fits(its)
                : identity.equals(other.identity);
    }
}
