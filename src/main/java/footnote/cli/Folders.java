package footnote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that name folders and the file of settings. Without them, those of the installation are used.
final class Folders {
    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder of documents to ask (default: documents)")
    private @Nullable Path documents;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "where indexes are kept, one for each documents folder (default: index)")
    private @Nullable Path index;

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "the file of settings (default: footnote.yaml beside the documents, if there)")
    private @Nullable Path file;

    /// What is set, with these options and others.
    ///
    /// @throws SettingsException when a setting is not known or cannot have its value
    @SafeVarargs
    final EffectiveSettings settings(List<Typed>... others) {
        var given = new ArrayList<Typed>();
        add("documents", documents, given);
        add("index", index, given);
        for (List<Typed> other : others) {
            given.addAll(other);
        }
        return new SettingsLoader(Machine.current(), System.getenv()).load(Optional.ofNullable(file), given);
    }

    private static void add(String name, @Nullable Path value, List<Typed> given) {
        if (value != null) {
            given.add(new Typed(name, value.toString(), new Origin.Option("--" + name)));
        }
    }
}
