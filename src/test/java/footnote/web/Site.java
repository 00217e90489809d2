package footnote.web;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.ask.Answering;
import footnote.ask.AskService;
import footnote.ask.CitationService;
import footnote.ask.Contacts;
import footnote.ask.Recorder;
import footnote.ask.SearchService;
import footnote.ask.Turns;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.Library;
import footnote.document.LibraryEditor;
import footnote.evidence.OverlapAssessor;
import footnote.index.Comparison;
import footnote.index.Indexer;
import footnote.index.IndexingProgress;
import footnote.index.IndexingRuns;
import footnote.index.LuceneIndex;
import footnote.llm.ModelUse;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import footnote.record.RecordPlace;
import footnote.record.RecordSettings;
import footnote.record.Recording;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server over a real folder of documents, and a client that talks to it.
public final class Site implements AutoCloseable {
    public static final String MARKET_QUESTION = "Which fish does the harbour market sell fresh from seven boats?";
    public static final String MARKET_SENTENCE = "The harbour market sells fresh fish from seven boats.";
    public static final String UNANSWERED = "Does zebra polo thrive in Ulaanbaatar?";

    private static final String LIBRARY = """
            ---
            title: The lantern library
            publisher: Harbour Council
            author: Ada Quay
            date: 2024-05-17
            kind: report
            url: https://harbour.example/lantern?a=1&b=2
            supersedes: [candle-library]
            review-by: 2027-01-31
            owner: The harbour office
            ---

            # The lantern library

            The lantern library opens its doors to readers of every age. It lends lamps as well as books.
            """;
    private static final String MARKET = """
            The harbour market sells fresh fish from seven boats. Stalls are let by the office alone.

            Share this article

            The choir 🎵 rehearses in the customs house beside the quay.
            """;

    private volatile Optional<String> trouble = Optional.empty();
    private volatile Optional<String> lost = Optional.empty();
    private final Path documents;
    private final Path indexFolder;
    private final LuceneIndex index;
    private final IndexingRuns runs = new IndexingRuns(InstantSource.system());
    private final Optional<Recording> record;
    private final Metrics metrics = new Metrics();
    private final Services services;
    private final WebServer server;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    private Site(Path folder, Answerer answerer, Optional<Recording> record) {
        this.record = record;
        this.documents = folder.resolve("documents");
        this.indexFolder = folder.resolve("index");
        write("library.md", LIBRARY);
        write("markets/market.txt", MARKET);
        update();
        this.index = LuceneIndex.open(indexFolder);
        this.services = services(answerer, ModelUse.NONE);
        this.server = new WebServer(services);
        this.address = URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0));
    }

    public static Site in(Path folder) {
        return in(folder, new ExtractiveAnswerer(new OverlapAssessor()));
    }

    public static Site in(Path folder, Answerer answerer) {
        return new Site(folder, answerer, Optional.empty());
    }

    /// A site that keeps a record.
    public static Site recording(Path folder) {
        var place = new RecordPlace.InFile(folder.resolve("record.sqlite"));
        return new Site(
                folder,
                new ExtractiveAnswerer(new OverlapAssessor()),
                Optional.of(Recording.open(RecordSettings.in(place), InstantSource.system())));
    }

    /// Writes a document's file. It is served after the next [#update()].
    public void write(String path, String text) {
        try {
            Path file = documents.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void update() {
        runs.follow(
                IndexingProgress.NONE,
                followed -> new Indexer(Library.open(documents), indexFolder, new PassageSplitter(new Sentences()))
                        .update(Comparison.BY_CONTENT, followed));
    }

    /// From now on an essential part is in trouble.
    void troubled(String message) {
        trouble = Optional.of(message);
    }

    /// From now on a part is lost that is not essential.
    void without(String message) {
        lost = Optional.of(message);
    }

    Path indexFolder() {
        return indexFolder;
    }

    /// Of a page, for a browser.
    public String address(String path) {
        return address + path;
    }

    int port() {
        return address.getPort();
    }

    LuceneIndex index() {
        return index;
    }

    public Services services() {
        return services;
    }

    /// Services over the same index.
    Services services(Answerer answerer, ModelUse use) {
        return services(answerer, use, Turns.AT_ONCE);
    }

    /// The same where everything has its turn.
    Services services(Answerer answerer, ModelUse use, Turns turns) {
        var analyzer = new QuestionAnalyzer();
        var retriever = new Retriever(50, QueryVectors.NONE);
        var verifier = new CitationVerifier();
        return new Services(
                new Answering(
                        new AskService(index, analyzer, retriever, answerer, verifier, Contacts.NONE, turns),
                        record.<Recorder>map(kept -> Recorder.all(metrics, kept))
                                .orElse(metrics),
                        InstantSource.system()),
                new SearchService(index, analyzer, retriever, turns),
                new CitationService(index, verifier, Optional::empty, turns),
                index,
                record,
                use,
                metrics,
                Availability.inMemory(),
                Optional.of(new LibraryEditor(Library.open(documents).folder())),
                runs,
                List.of(new HealthCheck("index", true, () -> trouble), new HealthCheck("extra", false, () -> lost)),
                Appearance.USUAL);
    }

    WebServer server() {
        return server;
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(String body) {
        return post("/api/v1/questions", "application/json", body);
    }

    /// Asks over REST.
    JsonNode ask(String question) {
        return json(postJson(JsonMapper.shared().writeValueAsString(new Asked(question))));
    }

    private record Asked(String question) {}

    /// Asks as the form of the page does.
    HttpResponse<String> submit(String question) {
        return post("/", "application/x-www-form-urlencoded", "question=" + encoded(question));
    }

    /// Sends the form of a page with a question, as a browser does.
    HttpResponse<String> send(Document page, String question) {
        String hidden = page.expectFirst("form.ask").select("input[type=hidden]").stream()
                .map(field -> "&" + field.attr("name") + "=" + encoded(field.attr("value")))
                .collect(Collectors.joining());
        return post("/", "application/x-www-form-urlencoded", "question=" + encoded(question) + hidden);
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        server.close();
        record.ifPresent(Recording::close);
        metrics.close();
        index.close();
    }
}
