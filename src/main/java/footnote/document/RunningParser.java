package footnote.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// One process that runs [ParserMain], seen from its parent, with its folder for temporary files.
///
/// It gets none of the parent's environment but the language, since what opens hostile files should hold no secrets. It
/// ends at the end of its standard input, so that it outlives no parent, however that ends.
final class RunningParser implements AutoCloseable {
    /// The variables without which Java cannot find a file or a library by its name.
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    /// How long the process may take to start, and to end.
    private static final long PATIENCE_IN_SECONDS = 60;

    private static final int EXIT_OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path temporary;
    private final DataInputStream replies;
    private final DataOutputStream requests;

    private RunningParser(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// Starts a process and waits until it takes files.
    ///
    /// @throws IOException when it does not come to that
    static RunningParser start(ParserLimits limits) throws IOException {
        Path temporary = Files.createTempDirectory("footnote-parser");
        try {
            var builder = new ProcessBuilder(command(limits, temporary));
            builder.environment().keySet().retainAll(ENVIRONMENT);
            Process process =
                    builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var parser = new RunningParser(process, temporary);
            parser.awaitReady();
            return parser;
        } catch (IOException e) {
            TemporaryFolder.delete(temporary);
            throw e;
        }
    }

    private void awaitReady() throws IOException {
        if (replies.readByte() != ParserMain.READY) {
            close();
            throw new IOException("the parser process started with something else than its sign");
        }
    }

    private static List<String> command(ParserLimits limits, Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memory() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                ParserMain.class.getName(),
                Integer.toString(limits.characters()));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Sends a file and waits for the reply.
    ///
    /// @throws IOException when the process ends over it
    byte[] exchange(FileFormat format, byte[] content) throws IOException {
        requests.writeUTF(format.name());
        requests.writeInt(content.length);
        requests.write(content);
        requests.flush();
        int length = replies.readInt();
        if (length < 0 || length > ParserReply.LONGEST) {
            throw new IOException("a reply of " + length + " bytes");
        }
        return replies.readNBytes(length);
    }

    /// Whether it ended because a file needed more memory than it has.
    boolean ranOutOfMemory() {
        try {
            return process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) && process.exitValue() == EXIT_OUT_OF_MEMORY;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Ends the process at once, whatever it does, and takes its files away.
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        TemporaryFolder.delete(temporary);
    }
}
