package footnote.web;

import footnote.llm.ModelUse;
import io.javalin.config.RoutesConfig;
import org.jspecify.annotations.Nullable;

/// What a program is to know before it asks: `GET /api/v1/service`.
final class ServiceApi {
    private final ServiceJson told;
    private final JsonBodies json;

    /// What the service does with a question.
    ///
    /// @param model the language model that may word answers; null where none is set up
    /// @param questionsLeaveThisMachine whether it is elsewhere
    /// @param sentTo the host that questions are sent to; null where they stay
    /// @param notice the same in whole sentences for people
    record ServiceJson(
            @Nullable String model,
            boolean questionsLeaveThisMachine,
            @Nullable String sentTo,
            String notice) {
        static ServiceJson of(ModelUse use) {
            return new ServiceJson(
                    use.model().orElse(null), use.host().isPresent(), use.host().orElse(null), use.told());
        }
    }

    ServiceApi(ModelUse use, JsonBodies json) {
        this.told = ServiceJson.of(use);
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/service", context -> json.of(told).send(context, 200), Open.TO_ANYBODY);
    }
}
