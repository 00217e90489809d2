package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.Setting;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import footnote.passage.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads windows beside a question. Where the question names an occasion, such as `on the visit in September`, which
/// the document names but the window does not, the window is read beside the question without it: what was seen on
/// the visit is told without saying each time that it was on the visit.
record SettingReader(QuestionAnalysis question, IndexSnapshot index) {
    /// What the reader says of each window, in their order.
    List<Reading> read(WindowReader reader, List<ReadingWindow> windows) {
        List<String> details = details();
        List<String> wordings = windows.stream()
                .map(window -> question.setting()
                        .filter(_ -> isWithin(window, details))
                        .map(Setting::without)
                        .orElse(question.read()))
                .toList();
        Map<String, List<Window>> together = new LinkedHashMap<>();
        for (int i = 0; i < windows.size(); i++) {
            together.computeIfAbsent(wordings.get(i), _ -> new ArrayList<>())
                    .add(windows.get(i).window());
        }
        Map<String, Iterator<Reading>> readings = new HashMap<>();
        together.forEach((wording, own) ->
                readings.put(wording, reader.read(wording, own).iterator()));
        return wordings.stream()
                .map(wording -> Objects.requireNonNull(readings.get(wording)).next())
                .toList();
    }

    /// The terms that tell the occasion from another of its kind.
    private List<String> details() {
        return question.setting().stream()
                .flatMap(setting -> index.terms(setting.phrase()).stream())
                .filter(term ->
                        question.names().contains(term) || question.numbers().contains(term))
                .toList();
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
