package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.Setting;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.model.Reading;
import footnote.model.WindowReader;
import footnote.passage.Periods;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Reads windows beside a question. Where the question names an occasion, such as `on the visit in September`, which
/// the document names but the window does not, the window is read beside the question without it: what was
/// seen on the
/// visit is told without saying each time that it was on the visit.
record SettingReader(QuestionAnalysis question, IndexSnapshot index) {
    /// What the reader says of each window, in their order.
    List<Reading> read(WindowReader reader, List<ReadingWindow> windows) {
        if (question.setting().isEmpty()) {
            return reader.read(
                    question.read(), windows.stream().map(ReadingWindow::window).toList());
        }
        Setting setting = question.setting().get();
        List<String> details = index.terms(setting.phrase()).stream()
                .filter(term ->
                        question.names().contains(term) || question.numbers().contains(term))
                .toList();
        List<ReadingWindow> within =
                windows.stream().filter(window -> isWithin(window, details)).toList();
        List<ReadingWindow> others =
                windows.stream().filter(window -> !within.contains(window)).toList();
        Iterator<Reading> ofWithin = read(reader, setting.without(), within);
        Iterator<Reading> ofOthers = read(reader, question.read(), others);
        return windows.stream()
                .map(window -> within.contains(window) ? ofWithin.next() : ofOthers.next())
                .toList();
    }

    private static Iterator<Reading> read(WindowReader reader, String asked, List<ReadingWindow> windows) {
        return windows.isEmpty()
                ? Collections.emptyIterator()
                : reader.read(asked, windows.stream().map(ReadingWindow::window).toList())
                        .iterator();
    }

    /// Whether a window names no time of its own, and its document names the occasion.
    private boolean isWithin(ReadingWindow window, List<String> details) {
        DocumentId document = window.sentences().getFirst().passage().document();
        Set<String> own = new HashSet<>(index.terms(window.window().text()));
        return !details.isEmpty()
                && Periods.in(window.window().text()).isEmpty()
                && details.stream().noneMatch(own::contains)
                && details.stream().allMatch(term -> index.mentions(document, term) > 0);
    }
}
