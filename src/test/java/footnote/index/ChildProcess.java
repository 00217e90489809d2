package footnote.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another Java process with the class path of the tests.
public final class ChildProcess {
    private ChildProcess() {}

    /// One that is yet to be started, quickly.
    public static ProcessBuilder of(Class<?> main, String... arguments) {
        return of(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"), main.getName(), arguments);
    }

    /// One that is yet to be started, with these options of Java's.
    public static ProcessBuilder of(List<String> options, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
