package footnote.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The most memory that this process has had in use since it started, as the system counts it: Java's heap, what the
/// libraries take beside it, and pages of the index that are mapped.
final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private PeakMemory() {}

    /// In bytes; empty where the system does not tell, as outside of Linux.
    static OptionalLong bytes() {
        return bytes(STATUS);
    }

    static OptionalLong bytes(Path status) {
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try {
            return HIGH_WATER
                    .matcher(Files.readString(status))
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException _) {
            // unknown, as where there is no such file: a figure beside others must not stop them
            return OptionalLong.empty();
        }
    }
}
