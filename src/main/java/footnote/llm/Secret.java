package footnote.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A key that must not be seen: its text is given to the server that it is for, and to nobody else.
///
/// Immutable and safe for use by several threads.
public final class Secret {
    private static final String SHOWN = "(secret)";

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /// The key as it was typed, without the space around it.
    ///
    /// @throws ModelSettingsException when it has anything but visible ASCII characters: it goes into a header
    static Secret of(String typed, ModelSetting setting) {
        String text = typed.strip();
        if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new ModelSettingsException(
                    setting, "holds no key: a key is one line of letters, digits and signs, without spaces");
        }
        return new Secret(text);
    }

    /// The key that a file holds.
    ///
    /// @throws ModelSettingsException when it cannot be read or holds none
    static Secret inFile(String typed) {
        try {
            String text = Files.readString(Path.of(typed), StandardCharsets.UTF_8);
            return of(text, ModelSetting.KEY_FILE);
        } catch (IOException | IllegalArgumentException e) {
            throw new ModelSettingsException(
                    ModelSetting.KEY_FILE, "names '" + typed + "', which cannot be read as a file of text", e);
        }
    }

    /// The key itself, for the server alone.
    String revealed() {
        return text;
    }

    /// The words with the key taken out of them, should they have it.
    String hiddenIn(String words) {
        return words.replace(text, SHOWN);
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
