package footnote.ask;

import footnote.answer.Choice;
import footnote.evidence.SentenceTrace;
import footnote.passage.Quotation;
import footnote.retrieve.RetrievalTrace.PassageTrace;
import java.util.Optional;
import java.util.OptionalInt;

/// What every step says of one sentence.
///
/// @param isExact whether the quotation holds against the stored text; one that does not must not be shown
/// @param rank its place among all candidates, from 1; empty for one that is shown and was not found, such
///     as the rest of a list
/// @param passage that it was found in; empty as above
/// @param evidence what the assessor says of it; empty as above
/// @param choice what became of it where it may be shown; empty where it may not
/// @param footnote its number in the answer, or among what comes nearest
public record TracedSentence(
        Quotation quotation,
        boolean isExact,
        OptionalInt rank,
        Optional<PassageTrace> passage,
        Optional<SentenceTrace> evidence,
        Optional<Choice> choice,
        OptionalInt footnote) {
    /// What became of it, in one word: its fate where it may be shown, else why it may not.
    ///
    /// @throws java.util.NoSuchElementException when no step has said anything of it
    public String outcome() {
        return choice.map(made -> made.fate().label())
                .or(() -> evidence.map(told -> told.standing().label()))
                .orElseThrow();
    }
}
