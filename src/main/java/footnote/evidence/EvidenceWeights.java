package footnote.evidence;

import footnote.document.ResourceLines;
import tools.jackson.databind.json.JsonMapper;

/// What was fitted over the features of sentences and of questions, on pages that the reader was not trained on
/// (`training/evidence_reader/calibrate.py`).
///
/// @param ranking a linear model of the order of sentences
/// @param time what the fit of its time adds to the order, where a time is asked about
/// @param shown the probability that a sentence answers, given that some sentence does
/// @param answerable the probability that the documents answer, told by the best sentence
/// @param least by how careful the service is to be, the lowest probability at which it answers
record EvidenceWeights(RankingFeatures ranking, TimeFeatures time, Shown shown, Answerable answerable, Least least) {
    private static final String RESOURCE = "evidence-weights.json";

    /// A logistic model over [RankingFeatures].
    record Shown(double bias, RankingFeatures weights) {
        double probability(RankingFeatures features) {
            return logistic(bias + features.weighted(weights));
        }
    }

    /// A logistic model over [AnswerabilityFeatures].
    record Answerable(double bias, AnswerabilityFeatures weights) {
        double probability(AnswerabilityFeatures features) {
            return logistic(bias + features.weighted(weights));
        }
    }

    /// A probability for each [Caution].
    record Least(double low, double normal, double high) {
        double of(Caution caution) {
            return switch (caution) {
                case LOW -> low;
                case NORMAL -> normal;
                case HIGH -> high;
            };
        }
    }

    /// The weights that come with the program.
    static EvidenceWeights shipped() {
        return JsonMapper.shared()
                .readValue(ResourceLines.text(EvidenceWeights.class, RESOURCE), EvidenceWeights.class);
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
