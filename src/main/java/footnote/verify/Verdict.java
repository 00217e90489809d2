package footnote.verify;

/// What the verifier found.
public sealed interface Verdict {
    /// The quotation is the exact text at its place in the current version of the document.
    record Exact() implements Verdict {}

    /// The quotation must not be shown.
    ///
    /// @param message a whole sentence that names the document
    record Rejected(Reason reason, String message) implements Verdict {}

    /// Why a quotation was rejected.
    enum Reason {
        UNKNOWN_DOCUMENT,
        STALE_VERSION,
        OUTSIDE_THE_TEXT,
        OTHER_TEXT,
        PAGE_FURNITURE
    }
}
