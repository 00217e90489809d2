package footnote.web;

import java.util.Locale;

/// What can be the matter with a request or with its answering. The address of a type never changes.
enum ProblemType {
    MALFORMED_JSON(400, "Malformed JSON"),
    INVALID_REQUEST(400, "Invalid request"),
    INVALID_VERSION(400, "Invalid version"),
    KEY_NEEDED(401, "Key needed"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    UNKNOWN_DOCUMENT(404, "Unknown document"),
    VERSION_NOT_KEPT(404, "Version not kept"),
    UNKNOWN_ANSWER(404, "Unknown answer"),
    UNKNOWN_MODEL(404, "Unknown model"),
    NO_RECORD(404, "No record"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    TOO_LARGE(413, "Request too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    WRONG_HOST(421, "Wrong host"),
    INVALID_QUESTION(422, "Invalid question"),
    PERSONAL_DATA(422, "Personal data in the question"),
    CONTRADICTORY_REQUEST(422, "Contradictory request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    FAILED(500, "Answer failed"),
    UNEXPECTED(500, "Unexpected error"),
    UNREADABLE_DOCUMENT(422, "Unreadable document"),
    SWITCHED_OFF(503, "Switched off"),
    STOPPING(503, "Being stopped"),
    UNAVAILABLE(503, "Unavailable"),
    OVERLOADED(503, "Overloaded"),
    TIMED_OUT(503, "Not done in time");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The relative address that names the type, such as `/problems/not-found`.
    String address() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The HTTP status that goes with it.
    int status() {
        return status;
    }

    /// A few words for people.
    String title() {
        return title;
    }
}
