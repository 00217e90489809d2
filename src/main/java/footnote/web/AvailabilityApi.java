package footnote.web;

import footnote.web.Availability.State;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The off-switch: `GET /api/v1/availability` tells how it stands, `PUT` moves it. While the service is switched off,
/// no
/// route that asks or searches is served, whatever door it belongs to; those that manage it are.
final class AvailabilityApi implements Handler {
    private static final String PATH = "/api/v1/availability";
    private static final String EXAMPLE = "{\"open\": false, \"message\": \"…\"}";
    private static final String USUAL = "This service is switched off at the moment.";
    private static final int LONGEST = 500;

    private final Availability availability;
    private final JsonBodies json;

    AvailabilityApi(Availability availability, JsonBodies json) {
        this.availability = availability;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.beforeMatched(this);
        routes.get(PATH, this::tell, Open.TO_ANYBODY);
        routes.put(PATH, this::set, Scope.MANAGE);
    }

    /// Turns away what asks or searches while the service is switched off.
    @Override
    public void handle(Context context) {
        boolean asks =
                context.routeRoles().contains(Scope.ASK) || context.routeRoles().contains(Scope.SEARCH);
        if (asks) {
            availability.closed().ifPresent(message -> {
                throw new RequestException(ProblemType.SWITCHED_OFF, message);
            });
        }
    }

    private void tell(Context context) {
        json.of(availability.state()).send(context, 200);
    }

    private void set(Context context) {
        JsonNode body = json.readObject(context, EXAMPLE);
        RequestField.allowOnly(Set.of("open", "message"), body, "", "'open', and 'message' for what people are told.");
        boolean open = RequestField.required("open", body, EXAMPLE).requiredTruth();
        var message = new RequestField("message", body.path("message"));
        String told = message.isAbsent() ? USUAL : message.text().strip();
        if (told.codePoints().noneMatch(Character::isLetterOrDigit)
                || told.codePoints().count() > LONGEST) {
            throw RequestField.invalid("The field 'message' has no words, or more than " + LONGEST + " characters.");
        }
        availability.set(open ? State.OPEN : new State(false, told));
        tell(context);
    }
}
