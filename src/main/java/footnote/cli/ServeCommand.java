package footnote.cli;

import footnote.index.PassageIndex;
import footnote.llm.ModelSetting;
import footnote.llm.ModelSettings;
import footnote.web.Metrics;
import footnote.web.WebServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves the page and the REST interface until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private CautionOption caution = new CautionOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "the address to listen on; the default serves this machine alone (${DEFAULT-VALUE})")
    private String host = "127.0.0.1";

    @Option(
            names = "--contact",
            paramLabel = "WHOM",
            defaultValue = "",
            description = "whom people may turn to where the documents do not say, as it stands in a sentence:"
                    + " 'the library desk on 020 7946 0000'")
    private String contact = "";

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--availability",
            paramLabel = "FILE",
            defaultValue = "${sys:footnote.home:-.}/data/availability.json",
            description = "the file that says whether the service may be asked (default: data/availability.json)")
    private Path availability = Path.of("availability.json");

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--port': a port is 0 to 65535, not " + port);
        }
        if (host.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Missing value for option '--host': name an address");
        }
        PrintWriter out = spec.commandLine().getOut();
        Optional<ModelSettings> model = ModelSettings.of(ModelSetting.in(System.getenv()));
        Workspace workspace = folders.open(caution.caution());
        PrintWriter err = spec.commandLine().getErr();
        new Refresh(workspace, err).beforeAnswering();
        try (PassageIndex index = workspace.index();
                var metrics = new Metrics();
                var kept = record.open(metrics);
                var server = new WebServer(
                        workspace.services(index, contact.strip(), model, kept.recording(), metrics, availability));
                var live = new LiveIndex(
                        workspace, index, line -> err.println(Terminal.printable(line)), LiveIndex.Pace.STANDARD);
                var vectors = new LiveVectors(workspace, index)) {
            int bound = server.start(host, port);
            live.start();
            vectors.start();
            out.println("Footnote answers from " + workspace.documents() + " at http://" + inAddress(host) + ":" + bound
                    + "/ until you stop it with Ctrl+C.");
            out.flush();
            untilStopped();
        }
        return ExitCode.OK;
    }

    /// An IPv6 address stands in brackets (RFC 3986).
    private static String inAddress(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    /// Waits for the signal to end; the process ends when this returns.
    private static void untilStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stopped::countDown));
        stopped.await();
    }
}
