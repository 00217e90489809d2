package footnote.index;

import footnote.document.DocumentId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A process of its own that holds one state of an index until it is ended, and prints the text that a document has in
/// it for each line that it is sent, which names the document.
final class HoldingProcess implements AutoCloseable {
    private final Process process;
    private final PrintWriter in;
    private final BufferedReader out;

    private HoldingProcess(Process process) {
        this.process = process;
        this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String... arguments) throws IOException {
        LuceneParts parts = LuceneParts.in(Path.of(arguments[0]), new GenerationKey(arguments[1]));
        try (LuceneIndex index = LuceneIndex.open(parts);
                IndexSnapshot snapshot = index.snapshot();
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("held");
            for (String id = in.readLine(); id != null; id = in.readLine()) {
                System.out.println(snapshot.document(new DocumentId(id))
                        .map(document -> snapshot.text(document.version()))
                        .orElse("no such document"));
            }
        }
    }

    /// Starts one, which holds the newest state when this returns.
    static HoldingProcess start(Path index, GenerationKey key) throws IOException {
        var holding = new HoldingProcess(ChildProcess.of(HoldingProcess.class, index.toString(), key.value())
                .start());
        if (!"held".equals(holding.out.readLine())) {
            throw new IOException("the index could not be held");
        }
        return holding;
    }

    String text(String id) throws IOException {
        in.println(id);
        return out.readLine();
    }

    /// Ends it as a crash would.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
