package footnote.cli;

import footnote.llm.ModelSetting;
import footnote.llm.ModelSettings;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option that has a language model take part in what is measured.
final class ModelOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--with-model",
            description = "let the language model that FOOTNOTE_LLM_* sets up word the answers, and print what became"
                    + " of its sentences; with --questions each that was shown, too")
    private boolean wanted;

    /// The language model that takes part; empty where none is wanted.
    ///
    /// @param environment that says which, such as [System#getenv()]
    Optional<ModelSettings> model(Map<String, String> environment) {
        Optional<ModelSettings> model =
                wanted ? ModelSettings.of(ModelSetting.in(environment)) : Optional.<ModelSettings>empty();
        if (wanted && model.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no language model for '--with-model': name one in " + ModelSetting.PROVIDER.variable()
                            + ", " + ModelSetting.BASE_URL.variable() + " and " + ModelSetting.MODEL.variable());
        }
        return model;
    }
}
