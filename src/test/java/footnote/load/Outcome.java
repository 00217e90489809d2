package footnote.load;

import footnote.eval.Latencies;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What became of a question that somebody asked.
///
/// @param number of the question
/// @param status of the response; 0 where none came
/// @param body of the response
/// @param id of the answer, where there is one
/// @param readAt when the last byte was read, in milliseconds since 1970
/// @param retryAfter when to try again, where the service says so
record Outcome(
        int number,
        int status,
        String body,
        Optional<String> id,
        Duration took,
        long readAt,
        Optional<Duration> retryAfter) {
    static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    /// How long those took that were answered.
    static Latencies latencies(List<Outcome> outcomes) {
        return Latencies.of(outcomes.stream()
                .filter(Outcome::isAnswered)
                .mapToDouble(outcome -> outcome.took().toNanos() / 1e6));
    }

    boolean isAnswered() {
        return status == OK;
    }

    /// Whether it was turned away in the way that is documented.
    boolean isShed() {
        return status == UNAVAILABLE && retryAfter.isPresent();
    }

    /// Whether the answer is that of this question, and of no other.
    boolean isRight() {
        return body.contains(Gazetteer.answer(number));
    }
}
