package footnote.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The options that name folders. Without them, the folders of the installation are used.
final class Folders {
    @Option(
            names = "--documents",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/documents",
            description = "the folder of documents to ask (default: documents)")
    private Path documents = Path.of("documents");

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/index",
            description = "where indexes are kept, one for each documents folder (default: index)")
    private Path index = Path.of("index");

    Workspace open() {
        return Workspace.open(documents, index);
    }
}
