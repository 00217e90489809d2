package footnote.llm;

/// How a model's text ended. What was given out before it failed stays given out.
public sealed interface Ending {
    /// It said that it was done.
    record Complete() implements Ending {}

    /// Whoever read it had enough.
    record Stopped() implements Ending {}

    /// It failed.
    ///
    /// @param message a whole sentence for the operator, without any key
    record Failed(Reason reason, String message) implements Ending {}

    /// In what way it failed.
    enum Reason {
        /// No connection could be made.
        UNREACHABLE,
        /// The key is not accepted.
        UNAUTHORISED,
        /// There is no such address or model.
        NOT_FOUND,
        /// The provider does not accept the request.
        BAD_REQUEST,
        /// The provider wants fewer requests.
        RATE_LIMITED,
        /// The provider failed.
        SERVER_ERROR,
        /// Nothing came in time.
        SLOW_TO_START,
        /// Nothing more came in time.
        STALLED,
        /// It did not end in time.
        OUT_OF_TIME,
        /// What came was not what the provider's protocol says.
        GARBLED,
        /// It ended without saying that it was done.
        CUT_SHORT,
        /// It wrote more than was asked for.
        TOO_LONG,
        /// It failed so often lately that it was not asked.
        CIRCUIT_OPEN
    }
}
