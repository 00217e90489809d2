package footnote.eval;

import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads each question once, however often it is asked: an evaluation asks it several times, and reading is
/// most of the work. It forgets nothing, so that it is for tests and not for a service, nor for taking times.
///
/// Safe for use by several threads where the reader is.
///
/// @param told what was read so far
public record RememberingReader(WindowReader reader, Map<Asked, List<Reading>> told) implements WindowReader {
    /// What was asked of the reader.
    public record Asked(String question, List<Window> windows) {
        public Asked {
            windows = List.copyOf(windows);
        }
    }

    /// One that has read nothing yet.
    public RememberingReader(WindowReader reader) {
        this(reader, new ConcurrentHashMap<>());
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        return told.computeIfAbsent(new Asked(question, windows), asked -> reader.read(question, windows));
    }
}
