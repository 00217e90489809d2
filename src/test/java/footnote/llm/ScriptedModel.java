package footnote.llm;

import java.util.ArrayList;
import java.util.List;

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
