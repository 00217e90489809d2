package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads files in another process, one at a time, so that a file that crashes a parser, fills the memory or never ends
/// costs that file alone. The process is started on first need and kept for further files; after a failure of its own
/// the next file gets a new one.
final class ParserProcess implements FormatReader {
    private final ParserLimits limits;
    private final ParserReply.Codec codec = new ParserReply.Codec();
    private @Nullable RunningParser running;

    ParserProcess(ParserLimits limits) {
        this.limits = limits;
    }

    @Override
    public synchronized PageText read(DocumentFile file, FileFormat format, byte[] content) {
        RunningParser parser = started(file);
        var exchange = new FutureTask<>(() -> parser.exchange(format, content));
        Thread.ofPlatform().daemon().name("parser exchange").start(exchange);
        try {
            byte[] reply = exchange.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return codec.decode(reply).orThrow().remarkingOn(file.shownPath());
        } catch (ContentException e) {
            throw e.of(file);
        } catch (TimeoutException e) {
            close();
            throw tooSlow(e).of(file);
        } catch (ExecutionException e) {
            boolean full = parser.ranOutOfMemory();
            close();
            throw (full ? ContentException.tooIntricate(e) : ContentException.damaged(e)).of(file);
        } catch (JacksonException e) {
            close();
            throw ContentException.damaged(e).of(file);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new ContentException(
                            Reason.NO_ACCESS, "was not read, since Footnote was asked to stop: index again.", e)
                    .of(file);
        }
    }

    private RunningParser started(DocumentFile file) {
        try {
            if (running == null || !running.isAlive()) {
                close();
                running = RunningParser.start(limits);
            }
            return running;
        } catch (IOException e) {
            throw new ContentException(
                            Reason.NO_ACCESS,
                            "could not be read, since the process that takes such files apart did not start: check"
                                    + " the free memory and the space for temporary files.",
                            e)
                    .of(file);
        }
    }

    private ContentException tooSlow(Throwable cause) {
        return new ContentException(
                Reason.TOO_SLOW,
                "could not be taken apart within %d seconds: split it, or save it anew in a simpler form."
                        .formatted(Math.max(1, limits.time().toSeconds())),
                cause);
    }

    /// The process that runs now; null where there is none.
    synchronized @Nullable ProcessHandle process() {
        return running == null ? null : running.handle();
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
