package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A condition that the support sets the claim sets, too, and a cause that the claim gives the support gives.
final class ClauseMarkerRule implements GateRule {
    /// What is asked or not known sets no condition.
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:ask\\p{L}*|see|know\\p{L}*|wonder\\p{L}*|doubt\\p{L}*|happens?|check|even|as)\\s$");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        Statement claim = comparison.claim();
        Statement support = comparison.support();
        for (MarkerKind kind : List.of(MarkerKind.CAUSE, MarkerKind.CONDITION)) {
            Optional<Marker> added = claim.markers().stream()
                    .filter(marker -> marker.kind() == kind)
                    .findFirst()
                    .filter(_ -> !support.has(kind));
            if (added.isPresent()) {
                return Optional.of(new Dropped(
                        Reason.NEW_CONTENT,
                        "The sentence says “" + added.get().span().of(claim.text())
                                + "”, and the passage gives no such cause or condition."));
            }
        }
        return support.markers().stream()
                .filter(marker -> marker.kind() == MarkerKind.CONDITION)
                .filter(_ -> !claim.has(MarkerKind.CONDITION))
                .filter(marker -> !ASKS.matcher(
                                support.text().substring(0, marker.span().start()))
                        .find())
                .filter(marker -> isOfWhatIsClaimed(marker, comparison))
                .findFirst()
                .map(marker -> new Dropped(
                        Reason.MODALITY,
                        "The sentence leaves out the condition “"
                                + marker.span().of(support.text()) + "” of the passage that is cited."));
    }

    private static boolean isOfWhatIsClaimed(Marker marker, Comparison comparison) {
        List<Token> tokens = comparison.support().tokens();
        int own = Math.min(comparison.support().tokenFrom(marker.span().start()), tokens.size() - 1);
        return comparison.claim().content().stream()
                .flatMap(token -> comparison.alignment().of(token).stream())
                .anyMatch(place -> tokens.get(place).unit() == tokens.get(own).unit());
    }
}
