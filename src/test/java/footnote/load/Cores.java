package footnote.load;

import footnote.eval.Parts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/// Keeps a service and those who ask it from taking each other's processor.
final class Cores {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private Cores() {}

    /// How many processes have wanted one, over the last minute.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// What comes before a command that is to run on one core.
    static List<String> only(int core) {
        Parts.required(TASKSET, "taskset (the package util-linux)");
        return List.of(TASKSET.toString(), "--cpu-list", Integer.toString(core));
    }

    /// Has this process run on some cores from now on.
    ///
    /// @param cores as taskset names them
    static void take(String cores) throws IOException, InterruptedException {
        Parts.required(TASKSET, "taskset (the package util-linux)");
        String self = Long.toString(ProcessHandle.current().pid());
        Process process = new ProcessBuilder(TASKSET.toString(), "--all-tasks", "--cpu-list", "--pid", cores, self)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("taskset ended with " + process.exitValue());
        }
    }
}
