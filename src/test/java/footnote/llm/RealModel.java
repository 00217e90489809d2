package footnote.llm;

import footnote.eval.Parts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small language model on llama.cpp's server, a process of its own on this machine, for as long as this is open.
final class RealModel implements AutoCloseable {
    /// Where `src/test/language-model/setup.sh` installed it.
    private static final Path FOLDER =
            Path.of(Objects.requireNonNullElse(System.getenv("FOOTNOTE_TEST_MODEL"), "target/test-model"));

    private static final Path SCRIPT = Path.of("src/test/language-model/serve.py");
    private static final Duration STOPPING = Duration.ofSeconds(20);

    /// Enough for slow machines with other work.
    static final Limits PATIENT =
            new Limits(Duration.ofMinutes(3), Duration.ofMinutes(2), Duration.ofMinutes(1), 20_000);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private RealModel(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// What its server is at.
    ///
    /// @param busy whether it is at work on a request
    /// @param written how many tokens it has written for it, or for the last one
    record Slot(boolean busy, int written) {}

    /// Starts it, and waits until it can be asked. Skips the test where it is not installed.
    static RealModel start() throws IOException {
        Parts.required(
                FOLDER.resolve("installed.txt"),
                "The language model of the tests (run src/test/language-model/setup.sh DIR and set"
                        + " FOOTNOTE_TEST_MODEL=DIR)");
        Process process = new ProcessBuilder(
                        FOLDER.resolve("python/bin/python").toString(),
                        SCRIPT.toString(),
                        FOLDER.resolve("model.gguf").toString())
                .redirectError(Path.of("target/test-model.log").toFile())
                .start();
        String address = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (address == null) {
            throw new IllegalStateException("The language model did not start: see target/test-model.log");
        }
        return new RealModel(process, address);
    }

    ModelSettings settings(Provider provider, Limits limits, String extra) {
        Map<ModelSetting, String> typed = new EnumMap<>(ModelSetting.class);
        typed.put(ModelSetting.PROVIDER, provider.label());
        typed.put(ModelSetting.BASE_URL, address + "/v1");
        typed.put(ModelSetting.MODEL, "gemma");
        typed.put(ModelSetting.KEY, "any");
        typed.put(ModelSetting.EXTRA, extra);
        ModelSettings read = ModelSettings.of(typed).orElseThrow();
        return new ModelSettings(
                read.provider(), read.baseUrl(), read.model(), read.key(), limits, read.output(), read.extra());
    }

    /// What a request has besides, so that nothing else than this can be written.
    ///
    /// @param rule in the grammar language of llama.cpp
    static String writing(String rule) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("grammar", "root ::= " + rule)
                .put("max_tokens", 2_000)
                .toString();
    }

    /// What it is at now.
    Slot slot() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/slots")).build();
        JsonNode slot = JsonMapper.shared()
                .readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path(0);
        return new Slot(
                slot.path("is_processing").asBoolean(),
                slot.path("next_token").path(0).path("n_decoded").asInt(0));
    }

    /// Waits until it writes.
    void awaitWriting() throws IOException, InterruptedException {
        Slot slot = slot();
        while (!slot.busy() || slot.written() == 0) {
            Thread.sleep(20);
            slot = slot();
        }
    }

    /// Whether it has come to rest before that time is over.
    boolean restsWithin(Duration time) throws IOException, InterruptedException {
        var deadline = Deadline.in(time);
        while (slot().busy()) {
            if (deadline.left().isZero()) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /// Stops the process.
    @Override
    public void close() throws IOException {
        http.close();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /// How it ended; empty while it runs.
    Optional<Integer> exit() {
        return process.isAlive() ? Optional.empty() : Optional.of(process.exitValue());
    }
}
