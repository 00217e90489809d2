package footnote.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often sentences of each kind pass the gate, by the page or group that they are about.
///
/// @param set what is measured on
/// @param kinds for each kind, for each page 1 for a sentence that passed and 0 for another
record Shown(String set, Map<String, Map<String, List<Double>>> kinds) {
    Shown(String set) {
        this(set, new TreeMap<>());
    }

    void add(String kind, String page, boolean shown) {
        kinds.computeIfAbsent(kind, _ -> new TreeMap<>())
                .computeIfAbsent(page, _ -> new ArrayList<>())
                .add(shown ? 1.0 : 0.0);
    }

    List<ReaderFigure> figures() {
        return kinds.entrySet().stream()
                .map(kind -> new ReaderFigure(
                        set,
                        "%s shown (of %d)"
                                .formatted(
                                        kind.getKey(),
                                        kind.getValue().values().stream()
                                                .mapToInt(List::size)
                                                .sum()),
                        BootstrapInterval.ofMean(kind.getValue().values())))
                .toList();
    }
}
