package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.evidence.Assessment;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Takes every sentence that was found for an answer, in the order in which it was found.
public final class EverySentence implements EvidenceAssessor {
    @Override
    public Assessment assess(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        List<ScoredSentence> all = IntStream.range(0, candidates.size())
                .mapToObj(i -> new ScoredSentence(candidates.get(i), -i, Optional.empty()))
                .toList();
        return new Assessment(all, all, Optional.empty(), all, 1);
    }
}
