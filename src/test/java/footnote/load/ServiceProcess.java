package footnote.load;

import footnote.index.ChildProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A running `footnote serve`, with Java's options as the launcher has them, over a [Gazetteer].
final class ServiceProcess implements AutoCloseable {
    private static final List<String> AS_LAUNCHED = List.of(
            "-Xms64m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40", "--add-modules=jdk.incubator.vector");
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");
    private static final int SETTLING = 35;
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final URI address;
    private final Client client;

    private ServiceProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
        this.client = new Client(address);
    }

    /// Starts one, on all cores.
    ///
    /// @param home where its documents and its index are
    /// @param record where it keeps its record, as on the command line
    static ServiceProcess start(Path home, String record) throws IOException {
        return start(home, record, List.of());
    }

    /// Starts one on a single core.
    static ServiceProcess start(Path home, String record, int core) throws IOException {
        return start(home, record, Cores.only(core));
    }

    private static ServiceProcess start(Path home, String record, List<String> before) throws IOException {
        ProcessBuilder builder = ChildProcess.of(
                AS_LAUNCHED,
                "footnote.cli.Footnote",
                "serve",
                "--documents=" + Gazetteer.in(home.resolve("documents")),
                "--index=" + home.resolve("index"),
                "--record=" + record,
                "--port=0");
        var command = new ArrayList<>(before);
        command.addAll(builder.command());
        builder.command(command);
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("FOOTNOTE_LIMITS_ADDRESS_PER_MINUTE", "0");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ServiceProcess(process, address(process));
    }

    private static URI address(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return URI.create(found.group());
            }
        }
        throw new IllegalStateException("it ended before it served");
    }

    /// One that asks it.
    Client client() {
        return client;
    }

    URI address() {
        return address;
    }

    /// Ends it by SIGKILL, in the middle of whatever it does.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        if (process.waitFor() != KILLED) {
            throw new IllegalStateException("it had ended before, with " + process.exitValue());
        }
    }

    /// What one of its metrics counts, all labels together; 0 where there is none yet.
    long metric(String name) {
        return client.get("/metrics")
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /// Such as `ready` or `degraded`.
    String health() {
        return client.json("/health/ready").path("status").asString();
    }

    /// What it takes of the machine.
    Vitals vitals() throws IOException, InterruptedException {
        return Vitals.of(process.pid());
    }

    /// What it takes once those who asked have gone, for which it has some time.
    Vitals settled(Vitals before) throws IOException, InterruptedException {
        Vitals now = vitals();
        for (int i = 0; i < SETTLING && (now.threads() > before.threads() || now.handles() > before.handles()); i++) {
            Thread.sleep(1000);
            now = vitals();
        }
        return now;
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }
}
