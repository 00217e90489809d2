package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// Whatever was answered more than a second before the process was killed is in the record.
@ParameterizedClass
@EnumSource(Engine.class)
class KilledRecordingTest {
    private static final int KILLS = 2;
    private static final Duration PROMISED = Duration.ofSeconds(1);

    private final Engine engine;
    private final Random random = new Random(20_261_123);
    private final Set<String> promised = new HashSet<>();

    KilledRecordingTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void whatWasAnsweredASecondBeforeTheKillIsThere(@TempDir Path folder) throws Exception {
        RecordPlace place = engine.place(folder);

        for (int i = 0; i < KILLS; i++) {
            int before = promised.size();
            killAfter(1_000 + random.nextInt(1_000), RecordingProcess.start(place));

            assertThat(promised).hasSizeGreaterThan(before);
            assertThat(recorded(place)).containsAll(promised);
        }
    }

    private void killAfter(int answers, Process process) throws IOException, InterruptedException {
        try (BufferedReader out = process.inputReader()) {
            Set<String> lines = new HashSet<>();
            while (lines.size() < answers) {
                lines.add(out.readLine());
            }
            long killed = System.currentTimeMillis();
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor()).as("ended by SIGKILL").isEqualTo(128 + 9);
            for (String line : lines) {
                String[] answered = line.split(" ", -1);
                if (Long.parseLong(answered[1]) < killed - PROMISED.toMillis()) {
                    promised.add(answered[0]);
                }
            }
        }
    }

    private static Set<String> recorded(RecordPlace place) {
        try (var recording = Recording.open(RecordSettings.in(place), Clock.systemUTC())) {
            var lines = new StringWriter();
            recording.export().writeJsonLines(Instant.EPOCH, Instant.now().plusSeconds(1), lines);
            var ids = new HashSet<String>();
            var json = new JsonMapper();
            lines.toString()
                    .lines()
                    .forEach(line -> ids.add(json.readTree(line).required("id").stringValue()));
            return ids;
        }
    }
}
