package footnote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive that was packaged is unpacked and used as by somebody who has nothing but it and Java. `./mvnw verify`
/// runs it once there is one.
class ReleaseCheck {
    private static final Path ARCHIVE = Path.of(System.getProperty("footnote.release", "target/footnote.tar.gz"));
    private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws Exception {
        assertThat(run(List.of("tar", "-xzf", ARCHIVE.toAbsolutePath().toString())))
                .isEmpty();
        try (Stream<Path> unpacked = Files.list(folder).filter(Files::isDirectory)) {
            home = unpacked.findFirst().orElseThrow();
        }
    }

    @Test
    void itTellsItsVersionAnswersAndServes() throws Exception {
        assertThat(footnote("--version").strip()).endsWith(version());
        assertThat(footnote("ask", "How large a loan did the council ask for?"))
                .startsWith("£54 million [1]")
                .contains("money.md");
        assertThat(footnote("models")).doesNotContain("cannot");
        assertThat(nativeLibraries()).as("native libraries of ONNX Runtime").hasSizeLessThanOrEqualTo(3);
        serves();
    }

    private String version() {
        return home.getFileName().toString().replace("footnote-", "");
    }

    private void serves() throws Exception {
        Process service = process("serve", "--port", "0").start();
        try {
            URI ready = address().resolve("/health/ready");
            try (var client = HttpClient.newHttpClient()) {
                var response = client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.body()).contains("\"status\":\"ready\"");
            }
            service.destroy();
            assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isZero();
            assertThat(home.resolve("data/record.sqlite")).exists();
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    private URI address() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = ADDRESS.matcher(Files.readString(folder.resolve("out.txt")));
            if (found.find()) {
                return URI.create(found.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("It did not start: " + Files.readString(folder.resolve("err.txt")));
    }

    private List<String> nativeLibraries() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> jars = Files.list(home.resolve("lib"))
                .filter(jar -> jar.getFileName().toString().startsWith("onnxruntime"))) {
            for (Path jar : jars.toList()) {
                try (var zip = new java.util.zip.ZipFile(jar.toFile())) {
                    zip.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches(".*\\.(so|dll|dylib)"))
                            .forEach(found::add);
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    /// What it writes to standard output.
    private String footnote(String... arguments) throws Exception {
        return finished(process(arguments));
    }

    private ProcessBuilder process(String... arguments) {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/footnote").toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeIf(name -> name.startsWith("FOOTNOTE_"));
        return process.redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
    }

    private String run(List<String> command) throws Exception {
        return finished(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile()));
    }

    private String finished(ProcessBuilder process) throws Exception {
        int exitCode = process.start().waitFor();
        assertThat(exitCode).as(Files.readString(folder.resolve("err.txt"))).isZero();
        return Files.readString(folder.resolve("out.txt"));
    }
}
