package footnote.record;

import footnote.index.ChildProcess;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

/// A process of its own that answers a question every other millisecond until it is ended, and prints the id
/// of each with the time when it was handed to whoever asked.
final class RecordingProcess {
    private RecordingProcess() {}

    public static void main(String... arguments) throws InterruptedException {
        try (var recording = Recording.open(RecordSettings.in(RecordPlace.of(arguments[0])), Clock.systemUTC())) {
            while (!System.out.checkError()) {
                String id = UUID.randomUUID().toString();
                recording.asked(Samples.answered(id));
                System.out.println(id + " " + System.currentTimeMillis());
                Thread.sleep(2);
            }
        }
    }

    static Process start(RecordPlace place) throws IOException {
        String typed = switch (place) {
            case RecordPlace.InFile(var file) -> file.toString();
            case RecordPlace.OnServer(var url) -> url;
        };
        return ChildProcess.of(RecordingProcess.class, typed).start();
    }
}
