package footnote.cli;

import footnote.ask.InvalidFilterException;
import footnote.ask.TypedFilter;
import footnote.index.PassageFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say which documents may answer. Those given several times let each of their values pass.
final class FilterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "only documents of this publisher; can be repeated")
    private List<String> publishers = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "only documents of this kind: news, statement, report, opinion, minutes or other; can be repeated")
    private List<String> kinds = List.of();

    @Option(names = "--document", paramLabel = "ID", description = "only the document with this id; can be repeated")
    private List<String> documents = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description =
                    "only documents published on this day or later, as in 2024-05-17; those without a date are left out")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "only documents published on this day or earlier; those without a date are left out")
    private @Nullable String to;

    /// The filter that they make together.
    ///
    /// @throws ParameterException when a value cannot be used
    PassageFilter read() {
        try {
            return new TypedFilter(publishers, kinds, documents, from, to).read();
        } catch (InvalidFilterException e) {
            String option = "--" + e.field().label();
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '" + option + "': " + e.problem(), e);
        }
    }
}
