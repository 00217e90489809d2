package footnote.cli;

import footnote.ask.WorkQueue;
import footnote.index.PassageIndex;
import footnote.llm.ModelSettings;
import footnote.mcp.McpDoor;
import footnote.web.Admission;
import footnote.web.Metrics;
import footnote.web.Services;
import footnote.web.WebServer;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves the page and the REST interface until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private CautionOption caution = new CautionOption();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Override
    public Integer call() throws InterruptedException {
        EffectiveSettings effective = folders.settings(caution.given(), server.given(), record.given());
        Settings settings = effective.values();
        Optional<ModelSettings> model = effective.model();
        settings.keys().keys().list();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Workspace workspace = settings.workspace();
        new Refresh(workspace, err).beforeAnswering();
        try (PassageIndex index = workspace.index();
                WorkQueue queue = settings.limits().queue();
                var metrics = new Metrics();
                var kept = record.open(settings.record(), metrics);
                var serving = server(
                        workspace.services(
                                index,
                                settings.server().contact().strip(),
                                model,
                                queue,
                                kept.recording(),
                                metrics,
                                settings.server().availability(),
                                settings.server().appearance()),
                        effective.admission(queue));
                var live = new LiveIndex(
                        workspace, index, line -> err.println(Terminal.printable(line)), LiveIndex.Pace.STANDARD);
                var vectors = new LiveVectors(workspace, index)) {
            String host = settings.server().host();
            int bound = serving.start(host, settings.server().port());
            live.start();
            vectors.start();
            out.println("Footnote answers from " + workspace.documents() + " at http://" + inAddress(host) + ":" + bound
                    + "/ until you stop it with Ctrl+C.");
            out.flush();
            untilStopped();
        }
        return ExitCode.OK;
    }

    /// A server with all its doors.
    private static WebServer server(Services services, Admission admission) {
        return new WebServer(services, admission, List.of(McpDoor.to(services, Version.number())));
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
