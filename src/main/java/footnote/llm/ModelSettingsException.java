package footnote.llm;

import footnote.document.FootnoteException;
import org.jspecify.annotations.Nullable;

/// What is set about a language model cannot be used.
public final class ModelSettingsException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final ModelSetting setting;

    /// @param matter what is the matter and what to do, as the sentence goes on after the setting's name
    ModelSettingsException(ModelSetting setting, String matter) {
        this(setting, matter, null);
    }

    ModelSettingsException(ModelSetting setting, String matter, @Nullable Throwable cause) {
        super("The setting " + setting.variable() + " " + matter + ".", cause);
        this.setting = setting;
    }

    /// The setting at fault.
    public ModelSetting setting() {
        return setting;
    }
}
