package footnote.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process with the class path of the tests.
public final class ChildProcess {
    private ChildProcess() {}

    /// One that is yet to be started.
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
