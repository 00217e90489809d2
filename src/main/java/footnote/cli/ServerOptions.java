package footnote.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say how the service is reached.
final class ServerOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port to listen on; 0 for any that is free (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "the address to listen on; the default serves this machine alone (127.0.0.1)")
    private @Nullable String host;

    @Option(
            names = "--contact",
            paramLabel = "WHOM",
            description = "whom people may turn to where the documents do not say, as it stands in a sentence:"
                    + " 'the library desk on 020 7946 0000'")
    private @Nullable String contact;

    /// What was given of them.
    List<Typed> given() {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--port': a port is 0 to 65535, not " + port);
        }
        if (host != null && host.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Missing value for option '--host': name an address");
        }
        return Stream.of(typed("port", port), typed("host", host), typed("contact", contact))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Typed> typed(String name, @Nullable Object value) {
        return Optional.ofNullable(value)
                .map(given -> new Typed("server." + name, given.toString(), new Origin.Option("--" + name)));
    }
}
