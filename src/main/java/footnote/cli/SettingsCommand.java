package footnote.cli;

import footnote.cli.EffectiveSettings.Effective;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "settings",
        description = "Prints every setting that holds, with its value and where it was set.",
        mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private CautionOption caution = new CautionOption();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--json", description = "print them as JSON")
    private boolean json;

    /// @param value null where it is empty
    /// @param source `default`, `file`, `environment` or `option`
    /// @param place which line, variable or option
    private record SettingJson(
            String name, String variable, @Nullable String value, String source, String place) {
        static SettingJson of(Effective effective) {
            return new SettingJson(
                    effective.name().name(),
                    effective.name().variable(),
                    effective.shown().isEmpty() ? null : effective.shown(),
                    effective.typed().origin().label(),
                    effective.typed().origin().toString());
        }
    }

    @Override
    public Integer call() {
        EffectiveSettings settings = folders.settings(caution.given(), server.given(), record.given());
        settings.model();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(
                            settings.each().stream().map(SettingJson::of).toList()));
        } else {
            print(settings.each(), out);
        }
        return ExitCode.OK;
    }

    private static void print(List<Effective> settings, PrintWriter out) {
        int names = settings.stream()
                .mapToInt(setting -> setting.name().name().length())
                .max()
                .orElse(0);
        for (Effective setting : settings) {
            String value = setting.shown().isEmpty() ? "-" : setting.shown();
            out.printf(
                    "%-" + names + "s  %s  (%s)%n",
                    setting.name().name(),
                    Terminal.printable(value),
                    setting.typed().origin());
        }
    }
}
