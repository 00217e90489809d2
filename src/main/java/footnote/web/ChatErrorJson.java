package footnote.web;

import org.jspecify.annotations.Nullable;

/// A problem as OpenAI's interface tells of one.
record ChatErrorJson(ErrorJson error) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_OF_THE_SERVER = 500;

    /// @param type what kind of error it is, by its status
    /// @param param never known
    /// @param code the last part of the problem's type, such as `invalid_question`; null where it has none
    record ErrorJson(
            String message,
            String type,
            @Nullable String param,
            @Nullable String code) {}

    static ChatErrorJson of(ProblemJson problem) {
        return new ChatErrorJson(new ErrorJson(problem.detail(), type(problem.status()), null, code(problem.type())));
    }

    private static String type(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return "rate_limit_error";
        }
        return status < FIRST_OF_THE_SERVER ? "invalid_request_error" : "server_error";
    }

    private static @Nullable String code(String address) {
        return address.startsWith("/")
                ? address.substring(address.lastIndexOf('/') + 1).replace('-', '_')
                : null;
    }
}
