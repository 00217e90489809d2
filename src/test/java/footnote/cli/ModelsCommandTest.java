package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The models as they come with the program, and a program of which one is damaged, in a process of its own.
class ModelsCommandTest {
    @TempDir
    private Path folder;

    private Path damaged;

    @BeforeEach
    void damageTheReader() throws IOException {
        damaged = folder.resolve("damaged");
        Path model = damaged.resolve("footnote/model/evidence-reader.onnx");
        Files.createDirectories(model.getParent());
        Files.writeString(model, "no model at all");
    }

    @Test
    void everyModelIsPrintedWithItsFilesAndRuns() {
        Console console = Console.run("models");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .contains("bge-small-en-v1.5-q: finds passages by what they mean; licence: MIT")
                .contains("evidence-reader: tells which sentence answers")
                .containsPattern("evidence-reader\\.onnx, \\d+\\.\\d MB, SHA-256 [0-9a-f]{64}: as shipped")
                .doesNotContain("must be");
        assertThat(console.out().lines().filter(line -> line.equals("  runs on this machine")))
                .hasSize(2);
    }

    @Test
    void aDamagedModelIsNamed() throws Exception {
        Ended models = damaged("models");

        assertThat(models.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(models.output())
                .containsPattern(
                        "evidence-reader\\.onnx, 0\\.0 MB, SHA-256 [0-9a-f]{64}: its SHA-256 must be [0-9a-f]{64}")
                .contains("The model evidence-reader cannot be loaded", "sentences are chosen by their words alone");
    }

    @Test
    void withADamagedReaderQuestionsAreAnsweredByWordsAndThatIsSaid() throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027. Entry costs £4.");

        Ended ask = damaged(
                "ask",
                "--documents",
                documents.toString(),
                "--index",
                folder.resolve("index").toString(),
                "When does the lido reopen?");

        assertThat(ask.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(ask.output())
                .contains("The lido reopens on 3 May 2027. [1]")
                .contains("evidence-reader.onnx is damaged or another one")
                .contains("sentences are chosen by their words alone");
    }

    private record Ended(int exitCode, String output) {}

    private Ended damaged(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                damaged + File.pathSeparator + System.getProperty("java.class.path"),
                "footnote.cli.Footnote"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
