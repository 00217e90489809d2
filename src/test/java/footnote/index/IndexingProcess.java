package footnote.index;

import footnote.document.Library;
import java.io.IOException;
import java.nio.file.Path;

/// A process of its own, for tests to kill, that indexes its first argument, a folder of documents, into its second.
final class IndexingProcess {
    private IndexingProcess() {}

    public static void main(String... arguments) {
        new Indexer(Library.open(Path.of(arguments[0])), Path.of(arguments[1]), IndexedFolder.splitter()).update();
    }

    static Process start(Path documents, Path index) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = IndexingProcess.class.getName();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main,
                        documents.toString(),
                        index.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
