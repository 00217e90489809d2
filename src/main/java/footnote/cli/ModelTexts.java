package footnote.cli;

import footnote.llm.ModelSetting;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/// What is set about a language model, as it is typed; [footnote.llm.ModelSettings] reads it.
record ModelTexts(
        @Setting(usual = "none", told = "none, openai, anthropic or ollama")
        String provider,

        @Setting(told = "where its server is, such as http://127.0.0.1:8000/v1")
        String baseUrl,

        @Setting(told = "which of the server's models") String model,

        @Setting(told = "the key that the server wants", secret = true)
        String key,

        @Setting(told = "a file that holds the key, in place of it")
        Path keyFile,

        @Setting(usual = "20", told = "seconds for a whole answer")
        String deadline,

        @Setting(usual = "3", told = "seconds until the first piece")
        String firstPiece,

        @Setting(usual = "5", told = "seconds between two pieces")
        String stall,

        @Setting(usual = "20000", told = "the most characters of an answer")
        String maxCharacters,

        @Setting(usual = "text", told = "text, or json for a server that keeps to a strict schema")
        String output,

        @Setting(told = "a JSON object that is merged into the body of each request", secret = true)
        String extra) {
    Map<ModelSetting, String> typed() {
        Map<ModelSetting, String> typed = new EnumMap<>(ModelSetting.class);
        for (ModelSetting setting : ModelSetting.values()) {
            String text = text(setting);
            if (!text.isBlank()) {
                typed.put(setting, text);
            }
        }
        return typed;
    }

    private String text(ModelSetting setting) {
        return switch (setting) {
            case PROVIDER -> provider;
            case BASE_URL -> baseUrl;
            case MODEL -> model;
            case KEY -> key;
            case KEY_FILE -> keyFile.toString();
            case DEADLINE -> deadline;
            case FIRST_PIECE -> firstPiece;
            case STALL -> stall;
            case MAX_CHARACTERS -> maxCharacters;
            case OUTPUT -> output;
            case EXTRA -> extra;
        };
    }
}
