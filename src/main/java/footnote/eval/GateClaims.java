package footnote.eval;

import footnote.model.WindowReader;
import footnote.verify.GateVerdict;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import footnote.verify.SupportScorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Which claims pass the gate, by kind: supported ones, and such as have one thing changed.
///
/// @param name of the set
/// @param folder has files with a claim on each line
/// @param isMeasured by the group of a claim
record GateClaims(String name, Path folder, Predicate<String> isMeasured) implements ReaderSet {
    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var gate = new SentenceGate(new SupportScorer(reader));
        var passages = new ClaimPassages();
        var shown = new Shown("gate, " + name);
        JsonLine.eachIn(folder, line -> {
            String group = line.required("group");
            if (isMeasured.test(group)) {
                GivenPassage passage = passages.of(line);
                boolean passed =
                        gate.check(line.required("claim"), passage, List.of(passage)) instanceof GateVerdict.Passed;
                boolean supported = line.required("label").equals("supported");
                shown.add(
                        (supported ? "supported, " : "changed, ")
                                + line.required(line.optional("how").isEmpty() ? "change" : "how")
                                        .toLowerCase(Locale.ROOT),
                        group,
                        passed);
                shown.add(supported ? "supported" : "changed", group, passed);
            }
        });
        return shown.figures();
    }
}
