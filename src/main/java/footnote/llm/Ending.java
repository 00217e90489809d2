package footnote.llm;

/// How the writing of a text ended.
public sealed interface Ending {
    /// The model said all that it had to say.
    record Complete() implements Ending {}

    /// The caller wanted no more, or its thread was interrupted.
    record Stopped() implements Ending {}

    /// The text is not whole.
    ///
    /// @param message whole sentences for whoever runs the service, with what to do where something can be done
    record Failure(Reason reason, String message) implements Ending {}

    /// Why a text is not whole.
    enum Reason {
        /// There is no connection to the server.
        UNREACHABLE,
        /// The server wants another key, or one at all.
        UNAUTHORISED,
        /// The server has no such model, or there is no such server at this address.
        NOT_FOUND,
        /// The server does not take this request.
        BAD_REQUEST,
        /// The server wants fewer requests, and no answer fits in before the deadline.
        RATE_LIMITED,
        /// The server tells of a failure of its own.
        SERVER_ERROR,
        /// No piece came in the time that the first one may take.
        SLOW_TO_START,
        /// No further piece came in the time that one may take.
        STALLED,
        /// The deadline came first.
        OUT_OF_TIME,
        /// What came is not what such a server says.
        GARBLED,
        /// More came than is allowed.
        TOO_LONG,
        /// It failed too often of late and was not asked.
        CIRCUIT_OPEN,
        /// The text broke off before the model had finished.
        CUT_SHORT
    }
}
