package footnote.record;

import footnote.ask.Asked;
import footnote.ask.Feedback;
import footnote.ask.Recorder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// A record that is being kept. Whatever has become of the database, what is asked is taken, and waits in
/// memory while there is room. Whoever reads is told where it cannot be read. Safe for use by several
/// threads.
public final class Recording implements Recorder, AutoCloseable {
    private static final Duration READ_OWN = Duration.ofSeconds(1);

    private final RecordSettings settings;
    private final InstantSource clock;
    private final Buffer buffer;
    private final Progress progress;
    private final Database database;
    private final RecordWriter writer;
    private final Retention retention;
    private final Thread writing;
    private final Thread retaining;
    private final AnswerReader reader;
    private final RecordExport export;
    private final UnansweredReport unanswered;

    private Recording(RecordSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        var json = new JsonMapper();
        var masking = new Masking();
        buffer = new Buffer(settings.capacity());
        progress = new Progress(clock);
        database = Database.at(settings.place());
        writer = new RecordWriter(
                database,
                buffer,
                progress,
                new AnswerRows(json, masking),
                new RowWriter(masking),
                settings.commitEvery());
        retention = new Retention(database, settings.keptDays(), clock, progress);
        writing = Thread.ofPlatform().name("record").daemon().unstarted(writer::run);
        retaining = Thread.ofPlatform().name("record-retention").daemon().unstarted(retention::run);
        reader = new AnswerReader(database, json);
        export = new RecordExport(reader, json);
        unanswered = new UnansweredReport(database);
    }

    /// Begins to keep a record, without waiting for its database.
    ///
    /// @param clock by which it is told what is old
    public static Recording open(RecordSettings settings, InstantSource clock) {
        var recording = new Recording(settings, clock);
        recording.writing.start();
        recording.retaining.start();
        return recording;
    }

    @Override
    public void asked(Asked asked) {
        take(new Entry.Question(asked));
    }

    @Override
    public void feedback(Feedback feedback) {
        take(new Entry.Opinion(feedback));
    }

    private void take(Entry entry) {
        if (!buffer.offer(entry)) {
            progress.settled(0, 1);
        }
    }

    /// How it is doing.
    public RecordState state() {
        return progress.state(buffer.size());
    }

    /// The answer of an id, while it is visible. One that was just given is waited for, for up to a second.
    ///
    /// @throws RecordException when the record cannot be read
    public Optional<RecordedAnswer> find(String id) {
        Instant since = visibleSince();
        return Reading.of(() -> reader.find(id, since)).or(() -> {
            awaitWritten();
            return Reading.of(() -> reader.find(id, since));
        });
    }

    /// Whether [#find] has an answer of this id, or will have when what waits is written. Waits for nothing.
    ///
    /// @throws RecordException when the record cannot be read
    public boolean knows(String id) {
        return buffer.holds(id) || Reading.of(() -> reader.has(id, visibleSince()));
    }

    private Instant visibleSince() {
        return clock.instant().minus(Duration.ofDays(settings.visibleDays()));
    }

    private void awaitWritten() {
        try {
            buffer.awaitSettled(READ_OWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was asked between two times, the later exclusive, as far as it is visible, and is not answered
    /// by the documents: those alike together, the most frequent first.
    ///
    /// @param most so many groups
    /// @throws RecordException when the record cannot be read
    public List<UnansweredGroup> unanswered(Instant from, Instant until, int most) {
        Instant visible = visibleSince();
        return Reading.of(() -> unanswered.between(from.isBefore(visible) ? visible : from, until, most));
    }

    /// Writes out what is kept, visible or not.
    public RecordExport export() {
        return export;
    }

    /// The versions of which anything that is kept shows something, as [footnote.document.Version] writes
    /// them: their texts are still needed.
    ///
    /// @throws RecordException when the record cannot be read
    public Set<String> versions() {
        return Reading.of(() -> database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT DISTINCT version FROM citation")
                        .mapTo(String.class)
                        .set()));
    }

    /// Writes what waits, for as long as the settings have patience; what is left then is lost.
    @Override
    public void close() {
        retention.stop();
        buffer.close();
        try {
            writing.join(settings.patience());
            retaining.join(settings.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.abandon();
        progress.settled(0, buffer.abandon());
        database.close();
    }
}
