package footnote.llm;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a server says about a failure, made fit to be repeated: one short line without the key.
record ServerWords(Optional<Secret> key) {
    private static final int MOST = 200;

    /// Quotes what the server sent in the body of a refusal or in an event.
    ///
    /// @return the words with what joins them to a sentence in front; empty where there are none
    String quoted(String body) {
        String message = message(body);
        String hidden = key.map(secret -> secret.hiddenIn(message)).orElse(message);
        String line = hidden.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String shown = line.length() <= MOST ? line : line.substring(0, MOST) + "…";
        return shown.isEmpty() ? "" : " and said '" + shown + "'";
    }

    private static String message(String body) {
        try {
            JsonNode error = JsonMapper.shared().readTree(body).path("error");
            JsonNode message = error.isObject() ? error.path("message") : error;
            return message.isString() ? message.asString() : body;
        } catch (JacksonException _) {
            return body; // no JSON, such as a page
        }
    }
}
