package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Schemathesis finds when it holds the REST interface against its description: requests that the description
/// allows and that are refused, requests that it forbids and that are taken, and responses that it does not have.
class ContractTest {
    private static final int MINUTES = 5;

    @Test
    void theInterfaceDoesWhatItsDescriptionSays(@TempDir Path folder) throws Exception {
        try (Site site = Site.recording(folder)) {
            check(site, folder);
        }
    }

    private static void check(Site site, Path folder) throws IOException, InterruptedException {
        Path tool = Parts.required(Path.of(place()), "Schemathesis (pip install -r src/test/rest/requirements.txt)");
        Path report = folder.resolve("report.txt");
        Process run = new ProcessBuilder(
                        tool.toString(),
                        "--config-file",
                        Path.of("src/test/rest/schemathesis.toml")
                                .toAbsolutePath()
                                .toString(),
                        "run",
                        "http://127.0.0.1:" + site.port() + "/openapi.json")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        boolean ended = run.waitFor(MINUTES, TimeUnit.MINUTES);
        run.destroyForcibly();

        assertThat(ended).as(told(report)).isTrue();
        assertThat(run.exitValue()).as(told(report)).isZero();
        assertThat(told(report)).contains(" passed").doesNotContain(" FAILURES ");
    }

    private static String place() {
        String set = System.getenv("FOOTNOTE_SCHEMATHESIS");
        return set != null ? set : System.getProperty("user.home") + "/.cache/footnote/rest/bin/schemathesis";
    }

    private static String told(Path report) throws IOException {
        return Files.readString(report, StandardCharsets.UTF_8);
    }
}
