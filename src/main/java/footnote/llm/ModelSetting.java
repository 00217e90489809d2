package footnote.llm;

import java.util.EnumMap;
import java.util.Map;

/// What can be set about a language model. Each is a variable of the environment, so that a key is never on
/// a command line, where other accounts of the machine can read it.
public enum ModelSetting {
    /// `none`, which is usual, or the label of a [Provider].
    PROVIDER,
    /// Where its server is, such as `http://127.0.0.1:8000/v1`.
    BASE_URL,
    /// Which of the server's models.
    MODEL,
    /// The key that the server wants.
    KEY,
    /// A file that holds the key, in place of `KEY`.
    KEY_FILE,
    /// Seconds for a whole answer.
    DEADLINE,
    /// Seconds until the first piece.
    FIRST_PIECE,
    /// Seconds between two pieces.
    STALL,
    /// The most characters of an answer.
    MAX_CHARACTERS,
    /// The label of an [OutputForm].
    OUTPUT,
    /// A JSON object that is merged into the body of each request.
    EXTRA;

    /// Its name in the environment.
    public String variable() {
        return "FOOTNOTE_LLM_" + name();
    }

    /// Those that are set to something in an environment such as [System#getenv()].
    public static Map<ModelSetting, String> in(Map<String, String> environment) {
        var typed = new EnumMap<ModelSetting, String>(ModelSetting.class);
        for (ModelSetting setting : values()) {
            String value = environment.getOrDefault(setting.variable(), "");
            if (!value.isBlank()) {
                typed.put(setting, value);
            }
        }
        return typed;
    }
}
