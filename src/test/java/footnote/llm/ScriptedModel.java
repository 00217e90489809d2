package footnote.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A model that writes what it was told to, a few letters at a time, and remembers what it was asked.
final class ScriptedModel implements LanguageModel {
    private static final int LETTERS = 5;

    private final String text;
    private final Ending ending;
    private final List<Prompt> asked = new ArrayList<>();
    private int read;

    ScriptedModel(String text) {
        this(text, new Ending.Complete());
    }

    ScriptedModel(String text, Ending ending) {
        this.text = text;
        this.ending = ending;
    }

    /// Settings that name one, at an address where nobody answers.
    ///
    /// @param output what it is to write, `text` or `json`
    static ModelSettings settings(String output) {
        return ModelSettings.of(Map.of(
                        ModelSetting.PROVIDER, "openai",
                        ModelSetting.BASE_URL, "http://127.0.0.1:9/v1",
                        ModelSetting.MODEL, "scripted",
                        ModelSetting.OUTPUT, output))
                .orElseThrow();
    }

    List<Prompt> asked() {
        return asked;
    }

    /// How many pieces were taken.
    int read() {
        return read;
    }

    @Override
    public Ending write(Prompt prompt, Deadline deadline, PieceConsumer pieces) {
        asked.add(prompt);
        for (int start = 0; start < text.length(); start += LETTERS) {
            read++;
            if (!pieces.accept(text.substring(start, Math.min(text.length(), start + LETTERS)))) {
                return new Ending.Stopped();
            }
        }
        return ending;
    }
}
