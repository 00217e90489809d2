package footnote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds out what is set: by default, then in a file, then in the environment, then on the command line.
final class SettingsLoader {
    /// The variable that names the file.
    static final String FILE_VARIABLE = "FOOTNOTE_SETTINGS";

    /// The name of the file beside the documents that is read where nobody names one.
    static final String USUAL_FILE = "footnote.yaml";

    /// Variables that others read: the launcher and the tests.
    private static final Set<String> OF_OTHERS = Set.of(
            FILE_VARIABLE, "FOOTNOTE_JAVA_OPTS", "FOOTNOTE_NO_SKIP", "FOOTNOTE_SCHEMATHESIS", "FOOTNOTE_TEST_MODEL");

    /// What Kubernetes sets for a service that is called 'footnote'.
    private static final Pattern OF_KUBERNETES =
            Pattern.compile("FOOTNOTE_(SERVICE_(HOST|PORT\\w*)|PORT_\\d+_(TCP|UDP)\\w*)=.*|FOOTNOTE_PORT=\\w+://.*");

    private final Machine machine;
    private final Map<String, String> environment;
    private final List<SettingName> names = SettingName.all();

    SettingsLoader(Machine machine, Map<String, String> environment) {
        this.machine = machine;
        this.environment = Map.copyOf(environment);
    }

    /// Reads and checks everything.
    ///
    /// @param named the file that is named on the command line, if any
    /// @param options what is set on the command line
    /// @throws SettingsException when a setting is not known or cannot have its value
    EffectiveSettings load(Optional<Path> named, List<Typed> options) {
        List<Typed> variables = variables();
        Map<String, Typed> set = new HashMap<>();
        file(named, variables, options)
                .ifPresent(file -> SettingsFile.read(file).forEach(typed -> putOnce(set, fromFile(typed, file))));
        variables.forEach(typed -> set.put(typed.name(), typed));
        options.forEach(typed -> set.put(typed.name(), typed));
        List<Typed> all = names.stream()
                .map(name -> set.getOrDefault(name.name(), usual(name)))
                .toList();
        return new EffectiveSettings(new SettingsMapper().read(names, all), names, all);
    }

    private Typed usual(SettingName name) {
        return new Typed(name.name(), machine.fill(name.setting().usual()), new Origin.Usual());
    }

    private static void putOnce(Map<String, Typed> set, Typed typed) {
        Typed before = set.put(typed.name(), typed);
        if (before != null) {
            throw new SettingsException("The setting " + typed.name() + " is set twice: (" + before.origin() + ") and ("
                    + typed.origin() + "). Leave one of them out.");
        }
    }

    private Optional<Path> file(Optional<Path> named, List<Typed> variables, List<Typed> options) {
        Optional<Path> chosen = named.or(() -> Optional.ofNullable(environment.get(FILE_VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of));
        if (chosen.isPresent()) {
            return chosen;
        }
        Predicate<Typed> ofDocuments = typed -> typed.name().equals("documents");
        String documents = options.stream()
                .filter(ofDocuments)
                .findFirst()
                .or(() -> variables.stream().filter(ofDocuments).findFirst())
                .map(Typed::text)
                .orElseGet(() -> usual(names.getFirst()).text());
        return Optional.of(Path.of(documents).toAbsolutePath().normalize().resolveSibling(USUAL_FILE))
                .filter(Files::exists);
    }

    /// A file names other files from where it is.
    private Typed fromFile(Typed typed, Path file) {
        SettingName name = names.stream()
                .filter(known -> known.name().equals(typed.name()))
                .findFirst()
                .orElseThrow(() -> unknown(typed));
        return name.isPlace(typed.text())
                ? new Typed(
                        typed.name(),
                        file.toAbsolutePath().resolveSibling(typed.text()).toString(),
                        typed.origin())
                : typed;
    }

    private SettingsException unknown(Typed typed) {
        String group = typed.name().contains(".") ? typed.name().replaceFirst("\\..*", ".") : "";
        List<String> beside = names.stream()
                .map(SettingName::name)
                .filter(name -> name.startsWith(group))
                .toList();
        return new SettingsException("The setting " + Terminal.printable(typed.name()) + " (" + typed.origin()
                + ") is not known: use one of "
                + String.join(
                        ", ",
                        beside.isEmpty() ? names.stream().map(SettingName::name).toList() : beside) + ".");
    }

    private List<Typed> variables() {
        var found = new ArrayList<Typed>();
        Map<String, SettingName> known = names.stream().collect(Collectors.toMap(SettingName::variable, name -> name));
        environment.forEach((variable, text) -> {
            SettingName name = known.get(variable);
            if (name != null && !text.isBlank()) {
                found.add(new Typed(name.name(), text, new Origin.Variable(variable)));
            } else if (name == null && isMeantForUs(variable, text)) {
                throw new SettingsException("The variable " + Terminal.printable(variable)
                        + " of the environment is not known: use one of "
                        + names.stream().map(SettingName::variable).collect(Collectors.joining(", ")) + ".");
            }
        });
        return found;
    }

    private static boolean isMeantForUs(String variable, String text) {
        return variable.startsWith("FOOTNOTE_")
                && !OF_OTHERS.contains(variable)
                && !OF_KUBERNETES.matcher(variable + "=" + text).matches();
    }
}
