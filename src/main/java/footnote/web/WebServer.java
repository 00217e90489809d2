package footnote.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.InternalRouter;
import io.javalin.security.Roles;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;

/// Serves the pages and the REST interface. It starts once; its services stay the caller's to close.
public final class WebServer implements AutoCloseable {
    /// The largest body that is read, in bytes.
    static final long LARGEST_BODY = 64 * 1024;

    /// Of the operating system's, for connections that come, and for those that have something to be read.
    private static final int LEAST_THREADS = 8;

    private static final int HIGHEST_PORT = 65_535;

    private final List<MountedDoor> mounted;
    private final OpenRequests requests = new OpenRequests();
    private final Javalin javalin;

    /// A server that is not started yet, for anybody who can reach it.
    public WebServer(Services services) {
        this(services, Admission.OF_ANYBODY);
    }

    /// A server that is not started yet.
    public WebServer(Services services, Admission admission) {
        this(services, admission, List.of());
    }

    /// The same with doors of other packages, which close with it.
    public WebServer(Services services, Admission admission, List<Mounted> mounted) {
        this.mounted = mounted.stream().map(MountedDoor::new).toList();
        admission.queue().ifPresent(services.metrics()::watch);
        var json = new JsonBodies();
        var html = new HtmlBodies(services.appearance());
        var problems = new Problems(json, html, requests::areEnding);
        var malformed = new MalformedRequests(problems);
        this.javalin = Javalin.create(config -> {
            configure(config);
            config.jetty.threadPool = threads();
            config.jetty.modifyServer(server -> {
                server.setErrorHandler(malformed);
                server.addEventListener(new WideDoor(server));
                server.insertHandler(requests);
                server.setRequestLog(new AccessLog());
            });
            config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(malformed));
            services.metrics().addTo(config.routes);
            config.routes.before(new RequestChecks());
            config.routes.beforeMatched(new Closing(requests));
            config.routes.beforeMatched(new Gate(admission, services.metrics()));
            new AvailabilityApi(services.availability(), json).addTo(config.routes);
            problems.addTo(config.routes);
            new QuestionsApi(services.answering(), json).addTo(config.routes);
            new ChatApi(services.answering(), json, InstantSource.system()).addTo(config.routes);
            this.mounted.forEach(door -> door.addTo(config.routes));
            new SearchApi(services.searching(), json).addTo(config.routes);
            new CitationsApi(services.checking(), json).addTo(config.routes);
            new DocumentsApi(services.index(), json).addTo(config.routes);
            new ServiceApi(services.use(), json).addTo(config.routes);
            addPages(services, html, config.routes);
            new FeedbackApi(services.answering(), services.record(), json).addTo(config.routes);
            new AnswersApi(services.record(), services.index(), json).addTo(config.routes);
            new RecordsApi(services.record(), json).addTo(config.routes);
            services.editor().ifPresent(editor -> new ShelfApi(editor, json).addTo(config.routes));
            new IndexingApi(services.index(), services.runs(), json).addTo(config.routes);
            new HealthApi(services.health(), requests::areEnding, json).addTo(config.routes);
            new OpenApi(json, html).addTo(config.routes);
        });
        answerHead(javalin.unsafe.internalRouter);
    }

    private static void addPages(Services services, HtmlBodies html, RoutesConfig routes) {
        var recent = new RecentAnswers(InstantSource.system());
        new AskPages(services, recent, html).addTo(routes);
        new AnswerPages(services, recent, html).addTo(routes);
        new DocumentPages(services.index(), html).addTo(routes);
        new Assets(services.appearance().accent()).addTo(routes);
    }

    /// Whatever is read by GET is answered to HEAD in the same way; the server leaves out the body.
    private static void answerHead(InternalRouter router) {
        router.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(endpoint -> new Endpoint(
                        HandlerType.HEAD,
                        endpoint.path,
                        endpoint.handler,
                        Set.of(Objects.requireNonNull(endpoint.metadata(Roles.class), endpoint.path))))
                .toList()
                .forEach(router::addHttpEndpoint);
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.handlerWrapper(endpoint -> context -> {
            try {
                endpoint.handler.handle(context);
            } catch (Error e) {
                // a stack that overflows, say, is told like anything else that was not expected
                throw new IllegalStateException("An error beneath the program", e);
            }
        });
    }

    /// Requests are served by virtual threads, so that as many threads of the operating system's serve as there are
    /// cores, however many ask: those that answer get their share of the processor in a storm of requests that are
    /// turned away, and nothing is left of a crowd that has gone.
    private static ThreadPool threads() {
        int cores = Runtime.getRuntime().availableProcessors();
        var threads = new QueuedThreadPool(LEAST_THREADS + 2 * cores, LEAST_THREADS);
        threads.setName("footnote-web");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("footnote-request-", 1).factory()));
        return threads;
    }

    /// Starts to serve.
    ///
    /// @param host the address to listen at, such as `127.0.0.1` for this machine alone
    /// @param port 1 to 65535, or 0 for any that is free
    /// @return the port that it listens at
    /// @throws ServerStartException when it cannot listen there
    public int start(String host, int port) {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + HIGHEST_PORT + ", not " + port);
        }
        try {
            return javalin.start(host, port).port();
        } catch (JavalinException e) {
            throw ServerStartException.of(host, port, e);
        }
    }

    /// What is routed: method in lower case and path, such as `get /api/v1/documents/{id}`.
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
                .toList();
    }

    /// Takes no more requests, lets those end that are being served, interrupts what takes longer, and stops serving.
    ///
    /// @param grace how long they have
    public void stop(Duration grace) {
        requests.end(grace);
        close();
    }

    /// Stops serving. Does nothing where it was not started.
    @Override
    public void close() {
        javalin.stop();
        mounted.forEach(MountedDoor::close);
    }
}
