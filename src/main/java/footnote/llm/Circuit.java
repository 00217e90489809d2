package footnote.llm;

import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import footnote.llm.Ending.Stopped;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Leaves a model alone that failed three of the last four times, so that nobody waits for it in vain. After half
/// a minute one request tells whether it is well again.
///
/// Safe for use by several threads.
final class Circuit {
    static final Duration REST = Duration.ofSeconds(30);

    private static final int REMEMBERED = 4;
    private static final int FAILURES = 3;
    private static final float PERCENT = 100f * FAILURES / REMEMBERED;

    private final CircuitBreaker breaker;
    private volatile String lastFailure = "";

    Circuit(Clock clock) {
        breaker = CircuitBreaker.of(
                "language model",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(REMEMBERED)
                        .minimumNumberOfCalls(FAILURES)
                        .failureRateThreshold(PERCENT)
                        .waitDurationInOpenState(REST)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .clock(clock)
                        .build());
    }

    /// Whether the model may be asked. Where it may, [#note] or [#forget] must follow.
    boolean lets() {
        return breaker.tryAcquirePermission();
    }

    void note(Ending ending) {
        switch (ending) {
            case Complete() -> breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            case Stopped() -> forget();
            case Failure(Reason reason, String message)
            when tellsOfTheModel(reason) -> {
                lastFailure = message;
                // without the message, since the breaker logs it and the server may have put the prompt into it
                breaker.onError(0, TimeUnit.NANOSECONDS, new IllegalStateException(reason.name()));
            }
            case Failure _ -> forget();
        }
    }

    /// The request told nothing about the model's health.
    void forget() {
        breaker.releasePermission();
    }

    Failure failure() {
        return new Failure(
                Reason.CIRCUIT_OPEN,
                "The language model failed several times and is left alone for up to " + REST.toSeconds()
                        + " seconds. The last time: " + lastFailure);
    }

    /// Whether another prompt would fail as well.
    private static boolean tellsOfTheModel(Reason reason) {
        return switch (reason) {
            case BAD_REQUEST, TOO_LONG, CIRCUIT_OPEN -> false;
            case UNREACHABLE,
                    UNAUTHORISED,
                    NOT_FOUND,
                    RATE_LIMITED,
                    SERVER_ERROR,
                    SLOW_TO_START,
                    STALLED,
                    OUT_OF_TIME,
                    GARBLED,
                    CUT_SHORT -> true;
        };
    }
}
