package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a process takes of the machine.
///
/// @param heapMb that lives, once everything else has been collected
record Vitals(long threads, long handles, long residentMb, long heapMb) {
    private static final int FEW = 5;
    private static final Pattern HEAP = Pattern.compile("used (\\d+)K");

    static Vitals of(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        Matcher heap = HEAP.matcher(jcmd(pid, "GC.heap_info"));
        long used = 0;
        // new and tenured generation; what follows is no heap
        for (int i = 0; i < 2 && heap.find(); i++) {
            used += Long.parseLong(heap.group(1));
        }
        return new Vitals(status(pid, "Threads"), handles(pid), status(pid, "VmRSS") / 1024, used / 1024);
    }

    /// Fails where more is taken than before, but for what is kept for the next time.
    void requireNothingLeftSince(Vitals before) {
        assertThat(threads).as("threads").isLessThanOrEqualTo(before.threads + FEW);
        assertThat(handles).as("handles").isLessThanOrEqualTo(before.handles + FEW);
        assertThat(heapMb).as("heap").isLessThanOrEqualTo(before.heapMb + FEW);
        assertThat(residentMb).as("memory").isLessThanOrEqualTo(before.residentMb + before.residentMb / 5);
    }

    private static long status(long pid, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            String line = lines.filter(each -> each.startsWith(name + ":"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", ""));
        }
    }

    private static long handles(long pid) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.count();
        }
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, Long.toString(pid), command).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + command + ": " + told);
        }
        return told;
    }
}
