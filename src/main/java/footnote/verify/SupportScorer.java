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
        double[] features = SupportFeatures.of(claim, evidence, reader).values();
        double[] weighed = weights.weights().values();
        double sum = weights.bias();
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * weighed[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Weights read() {
        return JsonMapper.shared().readValue(ResourceLines.text(SupportScorer.class, RESOURCE), Weights.class);
    }
}
