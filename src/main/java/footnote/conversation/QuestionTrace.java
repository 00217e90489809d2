package footnote.conversation;

import footnote.index.IndexSnapshot;
import java.util.List;

/// How a question was understood.
///
/// @param resolved what it means after what was said before, not mended yet
/// @param analysis of what it means
/// @param terms those of the analysis, in their order, with what the index knows of each
public record QuestionTrace(ResolvedQuestion resolved, QuestionAnalysis analysis, List<TermTrace> terms) {
    public QuestionTrace {
        terms = List.copyOf(terms);
    }

    /// A term as it counts in an index.
    ///
    /// @param rarity its inverse document frequency, above 0; larger is rarer
    /// @param known whether any passage has it
    public record TermTrace(QuestionTerm term, double rarity, boolean known) {}

    /// Tells of a question by the index that it was analysed for.
    public static QuestionTrace of(ResolvedQuestion resolved, QuestionAnalysis analysis, IndexSnapshot index) {
        return new QuestionTrace(
                resolved,
                analysis,
                analysis.terms().stream()
                        .map(term -> new TermTrace(term, index.rarity(term.term()), index.knows(term.term())))
                        .toList());
    }
}
