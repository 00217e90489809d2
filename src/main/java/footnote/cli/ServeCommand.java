package footnote.cli;

import footnote.ask.TracedTurns;
import footnote.ask.WorkQueue;
import footnote.index.PassageIndex;
import footnote.llm.ModelSettings;
import footnote.mcp.McpDoor;
import footnote.web.Admission;
import footnote.web.Metrics;
import footnote.web.Services;
import footnote.web.WebServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves the page and the REST interface until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /// How long it may take to put everything away.
    private static final Duration PUTTING_AWAY = Duration.ofSeconds(20);

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
        settings.log().begin();
        Optional<ModelSettings> model = effective.model();
        settings.keys().keys().list();
        Consumer<String> tell = settings.log().teller(spec.commandLine().getErr());
        Workspace workspace = settings.workspace();
        refresh(workspace, settings.log(), tell).beforeAnswering();
        ServerSettings at = settings.server();
        Duration grace = at.grace();
        try (var stop = new StopSignal(grace.plus(PUTTING_AWAY));
                PassageIndex index = workspace.index();
                WorkQueue queue = settings.limits().queue();
                var metrics = new Metrics();
                var kept = record.open(settings.record(), metrics);
                var serving = server(
                        workspace.services(
                                index,
                                settings.contacts(),
                                model,
                                new TracedTurns(queue),
                                kept.recording(),
                                metrics,
                                at.availability(),
                                at.appearance()),
                        effective.admission(queue));
                var live = new LiveIndex(workspace, index, tell, LiveIndex.Pace.STANDARD);
                var vectors = new LiveVectors(workspace, index)) {
            int bound = serving.start(at.host(), at.port());
            workspace.preload();
            live.start();
            vectors.start();
            announce(settings, workspace.documents(), bound);
            stop.await();
            tell.accept("Stopping: what is being answered has " + grace.toSeconds() + " seconds to end.");
            serving.stop(grace);
        }
        return ExitCode.OK;
    }

    private void announce(Settings settings, Path documents, int bound) {
        settings.log()
                .teller(spec.commandLine().getOut())
                .accept("Footnote answers from %s at %s until you stop it with Ctrl+C."
                        .formatted(documents, settings.server().address(bound)));
    }

    /// A server with all its doors.
    private static WebServer server(Services services, Admission admission) {
        return new WebServer(services, admission, List.of(McpDoor.to(services, Version.number())));
    }

    /// For people it shows how far it is.
    private Refresh refresh(Workspace workspace, LogForm form, Consumer<String> tell) {
        PrintWriter err = spec.commandLine().getErr();
        return form == LogForm.JSON ? new Refresh(workspace, tell) : new Refresh(workspace, err);
    }
}
