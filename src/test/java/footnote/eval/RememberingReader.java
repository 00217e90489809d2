package footnote.eval;

import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads each question once, however often it is asked: the evaluation asks it several times, and reading is
/// most of the work.
record RememberingReader(WindowReader reader, Map<Asked, List<Reading>> told) implements WindowReader {
    record Asked(String question, List<Window> windows) {}

    RememberingReader(WindowReader reader) {
        this(reader, new ConcurrentHashMap<>());
    }

    @Override
    public List<Reading> read(String question, List<Window> windows) {
        return told.computeIfAbsent(new Asked(question, windows), asked -> reader.read(question, windows));
    }
}
