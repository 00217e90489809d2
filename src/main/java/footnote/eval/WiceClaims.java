package footnote.eval;

import footnote.model.WindowReader;
import footnote.verify.SupportFeatures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Claims of Wikipedia with the sentences of a web article that annotators chose for them (WiCE, Kamoi et al.,
/// EMNLP 2023): supported against partly or not. The few weights over [SupportFeatures] are fitted on four
/// fifths of the articles and used on the fifth.
///
/// @param file has a claim on each line
record WiceClaims(Path file) implements ReaderSet {
    private static final int FOLDS = 5;

    /// A claim, and the article of Wikipedia that makes it.
    private record Claim(String article, BalancedLogistic.Row row) {
        int fold() {
            return Math.floorMod(article.hashCode(), FOLDS);
        }
    }

    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        var claims = new ArrayList<Claim>();
        JsonLine.each(file, line -> claims.add(claim(line, reader)));
        Map<String, List<Judged>> judged = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var fitted = BalancedLogistic.fit(claims.stream()
                    .filter(claim -> claim.fold() != held)
                    .map(Claim::row)
                    .toList());
            for (Claim claim :
                    claims.stream().filter(claim -> claim.fold() == held).toList()) {
                judged.computeIfAbsent(claim.article(), _ -> new ArrayList<>())
                        .add(new Judged(
                                claim.row().positive(), fitted.score(claim.row().features())));
            }
        }
        return List.of(
                new ReaderFigure(
                        "WiCE, five-fold by article",
                        "balanced accuracy",
                        BootstrapInterval.of(judged.values(), Judged::balancedAccuracy)),
                new ReaderFigure(
                        "WiCE, five-fold by article",
                        "AUROC of support",
                        BootstrapInterval.of(judged.values(), Judged::auroc)));
    }

    private static Claim claim(JsonLine line, WindowReader reader) {
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
                        .collect(Collectors.joining(" "));
        SupportFeatures features = SupportFeatures.of(line.required("claim"), evidence, reader);
        return new Claim(
                line.object().path("meta").path("claim_title").asString(),
                new BalancedLogistic.Row(
                        features.values(), line.required("label").equals("supported")));
    }
}
