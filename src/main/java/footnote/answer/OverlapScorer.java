package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.Comparator;
import java.util.List;

/// Scores a sentence by the question's terms that it has, each counting by its rarity, and by a few signs of a direct
/// answer. The weights were fitted as a listwise softmax regression on invented pages, on none of which anything is
/// measured; ARCHITECTURE.md has the figures.
///
/// Stateless and safe for use by several threads.
public final class OverlapScorer implements EvidenceScorer {
    private static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().document())
            .thenComparing(scored -> scored.candidate().sentence().span());

    @Override
    public List<ScoredSentence> score(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        var reader = new FeatureReader(question, index);
        return candidates.stream()
                .map(candidate -> new ScoredSentence(candidate, score(reader.read(candidate))))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static double score(SentenceFeatures features) {
        return 5.8 * features.inSentence()
                + 4.4 * features.inHeadings()
                + 3.3 * features.retrieval()
                + 1.9 * features.type()
                + 1.1 * features.family()
                + 0.9 * features.pairs()
                - 1.3 * features.namesMissing()
                - 1.4 * features.numbersMissing()
                - 1.7 * features.opening();
    }
}
