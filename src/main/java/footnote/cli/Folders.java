package footnote.cli;

import footnote.evidence.Caution;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that name folders. Without them, the folders of the installation are used.
final class Folders {
    @Option(
            names = "--documents",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/documents",
            description = "the folder of documents to ask (default: documents)")
    private Path documents = Path.of("documents");

    @Mixin
    private IndexHome indexes = new IndexHome();

    Workspace open(Caution caution) {
        return Workspace.open(documents, indexes.path(), caution);
    }
}
