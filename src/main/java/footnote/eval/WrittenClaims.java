package footnote.eval;

import footnote.model.WindowReader;
import footnote.verify.SupportFeatures;
import footnote.verify.SupportScorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Our own claims beside invented evidence, two supported and three with one thing wrong to a group. The reader was
/// not trained on every tenth group: of these the one half is for fitting the weights of support, the other for
/// measuring.
///
/// @param folder `training/data/claims`
public record WrittenClaims(Path folder) implements ReaderSet {
    private static final int FITTED = 10;
    private static final int MEASURED = 0;
    private static final int EVERY = 20;

    private record Claim(String group, String claim, String evidence, boolean supported) {}

    private record Row(boolean supported, SupportFeatures features) {}

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var scorer = new SupportScorer(reader);
        Map<String, List<Judged>> groups = new TreeMap<>();
        each(
                MEASURED,
                claim -> groups.computeIfAbsent(claim.group(), _ -> new ArrayList<>())
                        .add(new Judged(claim.supported(), scorer.probability(claim.claim(), claim.evidence()))));
        return List.of(new ReaderFigure(
                "claims kept apart (" + groups.size() + " groups)",
                "AUROC of support",
                BootstrapInterval.of(groups.values(), Judged::auroc)));
    }

    /// Writes what the weights of support are fitted on, a line of JSON for each claim.
    public void writeFeatures(WindowReader reader, Path to) {
        var rows = new ArrayList<Row>();
        each(
                FITTED,
                claim -> rows.add(
                        new Row(claim.supported(), SupportFeatures.of(claim.claim(), claim.evidence(), reader))));
        JsonLine.write(to, rows);
    }

    private void each(int part, Consumer<Claim> consumer) {
        JsonLine.eachIn(folder, line -> {
            String group = line.required("group");
            if (Integer.parseInt(group.substring(group.lastIndexOf('-') + 1)) % EVERY == part) {
                consumer.accept(new Claim(
                        group,
                        line.required("claim"),
                        line.required("evidence"),
                        line.required("label").equals("supported")));
            }
        });
    }
}
