package footnote.eval;

import footnote.model.WindowReader;
import footnote.verify.GateSigns;
import footnote.verify.SentenceGate;
import footnote.verify.SupportFeatures;
import footnote.verify.SupportScorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/// Claims of Wikipedia with the sentences of a web article that annotators chose for them (WiCE, Kamoi et al.,
/// EMNLP 2023): supported against partly or not. The few weights over [SupportFeatures] are fitted on four
/// fifths of the articles and used on the fifth.
///
/// @param file has a claim on each line
record WiceClaims(Path file) implements ReaderSet {
    private static final int FOLDS = 5;

    /// A claim, and the article of Wikipedia that makes it.
    ///
    /// @param row the signs of support alone
    /// @param gated these and the signs of the gate
    private record Claim(String article, BalancedLogistic.Row row, BalancedLogistic.Row gated) {
        int fold() {
            return Math.floorMod(article.hashCode(), FOLDS);
        }
    }

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var claims = new ArrayList<Claim>();
        var gate = new SentenceGate(new SupportScorer(reader));
        JsonLine.each(file, line -> claims.add(claim(line, reader, gate)));
        Map<String, List<Judged>> alone = judged(claims, Claim::row);
        Map<String, List<Judged>> gated = judged(claims, Claim::gated);
        return List.of(
                figure("balanced accuracy", alone, Judged::balancedAccuracy),
                figure("AUROC of support", alone, Judged::auroc),
                figure("balanced accuracy with the signs of the gate", gated, Judged::balancedAccuracy),
                figure("AUROC of support with the signs of the gate", gated, Judged::auroc));
    }

    private static ReaderFigure figure(
            String name, Map<String, List<Judged>> judged, ToDoubleFunction<List<Judged>> of) {
        return new ReaderFigure("WiCE, five-fold by article", name, BootstrapInterval.of(judged.values(), of));
    }

    private static Map<String, List<Judged>> judged(List<Claim> claims, Function<Claim, BalancedLogistic.Row> row) {
        Map<String, List<Judged>> judged = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var fitted = BalancedLogistic.fit(claims.stream()
                    .filter(claim -> claim.fold() != held)
                    .map(row)
                    .toList());
            for (Claim claim :
                    claims.stream().filter(claim -> claim.fold() == held).toList()) {
                judged.computeIfAbsent(claim.article(), _ -> new ArrayList<>())
                        .add(new Judged(
                                row.apply(claim).positive(),
                                fitted.score(row.apply(claim).features())));
            }
        }
        return judged;
    }

    private static Claim claim(JsonLine line, WindowReader reader, SentenceGate gate) {
        List<String> article = line.object()
                .path("evidence")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<JsonNode> chosen =
                line.object().path("supporting_sentences").valueStream().toList();
        String evidence = chosen.isEmpty()
                ? ""
                : chosen.getFirst()
                        .valueStream()
                        .map(JsonNode::intValue)
                        .sorted()
                        .map(article::get)
                        .collect(Collectors.joining("\n"));
        String claim = line.required("claim");
        boolean supported = line.required("label").equals("supported");
        double[] features =
                SupportFeatures.of(claim, evidence.replace('\n', ' '), reader).values();
        GateSigns signs =
                evidence.isBlank() ? new GateSigns(1, Set.of()) : gate.signs(claim, new ClaimPassages().of(evidence));
        return new Claim(
                line.object().path("meta").path("claim_title").asString(),
                new BalancedLogistic.Row(features, supported),
                new BalancedLogistic.Row(
                        DoubleStream.concat(Arrays.stream(features), Arrays.stream(signs.values()))
                                .toArray(),
                        supported));
    }
}
