package footnote.ask;

import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.MDC;

/// Has what is logged of a piece of work tell what is logged of its request, on whatever thread it is done.
///
/// @param turns when it is done, on another thread
public record TracedTurns(Turns turns) implements Turns {
    @Override
    public <T> T take(Supplier<T> work) {
        Map<String, String> request = MDC.getCopyOfContextMap();
        return request == null ? turns.take(work) : turns.take(() -> traced(work, request));
    }

    private static <T> T traced(Supplier<T> work, Map<String, String> request) {
        MDC.setContextMap(request);
        try {
            return work.get();
        } finally {
            MDC.clear();
        }
    }
}
