package footnote.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names where indexes are kept.
final class IndexHome {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/index",
            description = "where indexes are kept, one for each documents folder (default: index)")
    private Path path = Path.of("index");

    Path path() {
        return path;
    }
}
