package footnote.record;

import footnote.ask.Asked;
import footnote.ask.Feedback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what waits, on a thread of its own. It is a thread of the operating system's, since a virtual one
/// that is inside SQLite's native code, waiting for the disk, would take one of the few carriers of those
/// that answer.
///
/// What cannot be written for the state of the database is tried again, at longer and longer intervals, and
/// stays in the buffer; what the database refuses for what it is, is lost, and the rest of its batch is
/// written without it.
final class RecordWriter {
    private static final int BATCH = 500;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(RecordWriter.class);

    private final Database database;
    private final Buffer buffer;
    private final Progress progress;
    private final Backoff backoff = new Backoff();
    private final AnswerRows rows;
    private final RowWriter writer;
    private final Duration commitEvery;
    private volatile boolean abandoned;

    RecordWriter(
            Database database,
            Buffer buffer,
            Progress progress,
            AnswerRows rows,
            RowWriter writer,
            Duration commitEvery) {
        this.database = database;
        this.buffer = buffer;
        this.progress = progress;
        this.rows = rows;
        this.writer = writer;
        this.commitEvery = commitEvery;
    }

    /// Goes on until the buffer is closed and empty.
    void run() {
        try {
            warm();
            while (!abandoned && !(buffer.isClosed() && buffer.size() == 0)) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Makes the tables before anything is asked, so that the first answer waits for none, and a database
    /// that does not run is told of at once.
    private void warm() throws InterruptedException {
        try {
            database.jdbi();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /// Tries no more.
    void abandon() {
        abandoned = true;
    }

    private void step() throws InterruptedException {
        List<Entry> batch = buffer.first(BATCH, LOOK);
        try {
            write(batch);
            backoff.reset();
            progress.well();
            buffer.pause(batch.size() == BATCH ? Duration.ZERO : commitEvery);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void failed(RuntimeException e) throws InterruptedException {
        Failure failure = Failure.of(e);
        if (progress.failed(failure)) {
            LOG.warn("The record cannot be kept, and what is asked waits in memory: {}", failure.message());
        }
        backoff.wait(buffer);
    }

    /// Where nothing is to be written, it looks whether it could be, so that a database that stops is told of though
    /// nobody asks anything.
    private void write(List<Entry> batch) {
        Jdbi jdbi = database.jdbi();
        try {
            if (batch.isEmpty()) {
                jdbi.useHandle(handle -> handle.execute("SELECT 1"));
            } else {
                jdbi.useTransaction(handle -> insert(handle, batch));
                settle(batch.size(), 0);
            }
        } catch (RuntimeException e) {
            if (isLasting(e)) {
                throw e;
            }
            writeEach(jdbi, batch);
        }
    }

    private void writeEach(Jdbi jdbi, List<Entry> batch) {
        for (Entry entry : batch) {
            try {
                jdbi.useTransaction(handle -> insert(handle, List.of(entry)));
                settle(1, 0);
            } catch (RuntimeException e) {
                if (isLasting(e)) {
                    throw e;
                }
                progress.noted(Failure.of(e));
                settle(0, 1);
            }
        }
    }

    /// Whether it is the database's state, and not one of the entries, that is in the way.
    private static boolean isLasting(RuntimeException failed) {
        return !Failure.of(failed).isOfData();
    }

    private void settle(int written, int lost) {
        progress.settled(written, lost);
        buffer.settle(written + lost);
    }

    private void insert(Handle handle, List<Entry> batch) {
        var answers = new ArrayList<AnswerRow>();
        var opinions = new ArrayList<Feedback>();
        for (Entry entry : batch) {
            switch (entry) {
                case Entry.Question(Asked asked) -> answers.add(rows.of(asked));
                case Entry.Opinion(Feedback feedback) -> opinions.add(feedback);
            }
        }
        writer.write(handle, answers);
        opinions.forEach(opinion -> writer.write(handle, opinion));
    }
}
