package footnote.llm;

import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import java.net.HttpURLConnection;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A response whose status says that there is no answer.
///
/// @param pause how long the server wants to be left alone before it is asked again; empty where it does not say,
/// or where asking again would not help
record Refusal(Failure failure, Optional<Duration> pause) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LEAST_SERVER_ERROR = 500;
    private static final int LEAST_REDIRECT = 300;
    private static final int LEAST_CLIENT_ERROR = 400;

    /// @param said the server's words, as [ServerWords] quotes them
    static Refusal of(int status, HttpHeaders headers, String said, Clock clock) {
        boolean busy = status == TOO_MANY_REQUESTS || status == HttpURLConnection.HTTP_UNAVAILABLE;
        return new Refusal(
                failure(status, said),
                busy ? headers.firstValue("Retry-After").flatMap(value -> pause(value, clock)) : Optional.empty());
    }

    private static Failure failure(int status, String said) {
        return switch (status) {
            case HttpURLConnection.HTTP_UNAUTHORIZED, HttpURLConnection.HTTP_FORBIDDEN ->
                // its words are left out, since they may have a part of the key in them
                new Failure(
                        Reason.UNAUTHORISED,
                        "The language model's server did not accept the key: check " + ModelSetting.KEY.variable()
                                + " or " + ModelSetting.KEY_FILE.variable() + ".");
            case HttpURLConnection.HTTP_NOT_FOUND ->
                new Failure(
                        Reason.NOT_FOUND,
                        "The language model's server found nothing there" + said + ": check "
                                + ModelSetting.BASE_URL.variable() + " and " + ModelSetting.MODEL.variable() + ".");
            case TOO_MANY_REQUESTS ->
                new Failure(Reason.RATE_LIMITED, "The language model's server is asked too often" + said + ".");
            case HttpURLConnection.HTTP_CLIENT_TIMEOUT -> serverError(status, said);
            default -> byKind(status, said);
        };
    }

    private static Failure byKind(int status, String said) {
        if (status >= LEAST_SERVER_ERROR) {
            return serverError(status, said);
        }
        if (status >= LEAST_REDIRECT && status < LEAST_CLIENT_ERROR) {
            return new Failure(
                    Reason.NOT_FOUND,
                    "The language model's server points elsewhere, which is not followed: check "
                            + ModelSetting.BASE_URL.variable() + ".");
        }
        return new Failure(
                Reason.BAD_REQUEST,
                "The language model's server refused the request (HTTP " + status + ")" + said + ".");
    }

    private static Failure serverError(int status, String said) {
        return new Failure(
                Reason.SERVER_ERROR, "The language model's server failed (HTTP " + status + ")" + said + ".");
    }

    /// Retry-After as RFC 9110, 10.2.3, has it: seconds, or a date.
    private static Optional<Duration> pause(String value, Clock clock) {
        try {
            return Optional.of(notNegative(
                    value.matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(value))
                            : Duration.between(
                                    clock.instant(),
                                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME))));
        } catch (DateTimeException _) {
            return Optional.empty(); // neither: the server is not asked again
        }
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
