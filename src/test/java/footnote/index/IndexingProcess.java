package footnote.index;

import footnote.document.FootnoteException;
import footnote.document.Library;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A process of its own, for tests to kill, that indexes its first argument, a folder of documents, into its second,
/// and prints the path of each document that was committed, or why it failed. Its third argument is after how many
/// documents it commits.
final class IndexingProcess {
    private IndexingProcess() {}

    public static void main(String... arguments) {
        try {
            index(arguments);
        } catch (FootnoteException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void index(String... arguments) {
        var interval = new CommitInterval(Integer.parseInt(arguments[2]), Duration.ofHours(1));
        new Indexer(
                        Library.open(Path.of(arguments[0])),
                        Path.of(arguments[1]),
                        GenerationKey.current(),
                        new PassageSplitter(new Sentences()),
                        interval)
                .update(Comparison.BY_CONTENT, new IndexingProgress() {
                    @Override
                    public void committed(List<String> paths) {
                        paths.forEach(System.out::println);
                    }
                });
    }

    static Process start(Path documents, Path index, int commitAfter) throws IOException {
        return new ProcessBuilder(command(documents, index, commitAfter))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(Path documents, Path index, int commitAfter) {
        return ChildProcess.of(
                        IndexingProcess.class, documents.toString(), index.toString(), Integer.toString(commitAfter))
                .command();
    }
}
