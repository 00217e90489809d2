package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.Setting;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.model.Reading;
import footnote.model.WindowReader;
import java.util.ArrayList;
import java.util.HashSet;
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
        var readings = new ArrayList<Reading>();
        for (ReadingWindow window : windows) {
            String asked = isWithin(window, details) ? setting.without() : question.read();
            readings.addAll(reader.read(asked, List.of(window.window())));
        }
        return readings;
    }

    private boolean isWithin(ReadingWindow window, List<String> details) {
        DocumentId document = window.sentences().getFirst().passage().document();
        Set<String> own = new HashSet<>(index.terms(window.window().text()));
        return !details.isEmpty()
                && details.stream().noneMatch(own::contains)
                && details.stream().allMatch(term -> index.mentions(document, term) > 0);
    }
}
