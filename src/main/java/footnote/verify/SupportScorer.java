package footnote.verify;

import footnote.document.ResourceLines;
import footnote.model.WindowReader;
import tools.jackson.databind.json.JsonMapper;

/// How likely evidence supports a claim: a logistic model over [SupportFeatures], fitted on claims that the
/// reader was not trained on (`training/evidence_reader/calibrate.py`).
///
/// Immutable and safe for use by several threads.
public final class SupportScorer {
    private static final String RESOURCE = "support-weights.json";

    private record Weights(double bias, SupportFeatures weights) {}

    private final Weights weights = read();
    private final WindowReader reader;

    public SupportScorer(WindowReader reader) {
        this.reader = reader;
    }

    /// The probability that the evidence supports the claim, 0 to 1.
    ///
    /// @throws footnote.model.ModelException when the model fails
    /// @throws footnote.model.ReadingStoppedException when it is stopped
    public double probability(String claim, String evidence) {
        SupportFeatures features = SupportFeatures.of(claim, evidence, reader);
        double sum = weights.bias()
                + features.reader() * weights.weights().reader()
                + features.sentence() * weights.weights().sentence()
                + features.wordsMissing() * weights.weights().wordsMissing()
                + features.namesMissing() * weights.weights().namesMissing()
                + features.numbersMissing() * weights.weights().numbersMissing();
        return 1 / (1 + Math.exp(-sum));
    }

    private static Weights read() {
        return JsonMapper.shared().readValue(ResourceLines.text(SupportScorer.class, RESOURCE), Weights.class);
    }
}
