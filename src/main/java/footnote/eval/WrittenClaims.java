package footnote.eval;

import footnote.model.WindowReader;
import footnote.verify.SupportFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Our own claims beside invented evidence, two supported and three with one thing wrong to a group: every
/// tenth group, which the reader was not trained on.
///
/// @param folder `training/data/claims`
record WrittenClaims(Path folder) implements ReaderSet {
    private static final int KEPT_EVERY = 20;

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        Map<String, List<Judged>> groups = new TreeMap<>();
        JsonLine.eachIn(folder, line -> {
            String group = line.required("group");
            if (Integer.parseInt(group.substring(group.lastIndexOf('-') + 1)) % KEPT_EVERY == 0) {
                double support = SupportFeatures.of(line.required("claim"), line.required("evidence"), reader)
                        .reader();
                groups.computeIfAbsent(group, _ -> new ArrayList<>())
                        .add(new Judged(line.required("label").equals("supported"), support));
            }
        });
        return List.of(new ReaderFigure(
                "claims kept apart (" + groups.size() + " groups)",
                "AUROC of support",
                BootstrapInterval.of(groups.values(), Judged::auroc)));
    }
}
