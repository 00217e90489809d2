package footnote.ask;

import footnote.answer.Answer;
import footnote.conversation.Question;
import java.util.List;
import java.util.Optional;

/// A verified answer with what is recorded about the answering.
///
/// @param resolved the question that was answered: the one asked, with misspelt words mended
/// @param isRewritten whether a language model told what was asked, since it was not clear what it went on from
/// @param id unguessable, names this answering alone
/// @param generation of the index that was asked
/// @param retrieval how passages were found, such as `lexical`
/// @param tookMs from the typed question to the verified answer, in milliseconds
/// @param times of all steps, in their order
/// @param trace how it came about; empty unless it was asked for
public record Reply(
        Question question,
        String resolved,
        boolean isRewritten,
        Answer answer,
        String id,
        String generation,
        String retrieval,
        double tookMs,
        List<Trace.StepTime> times,
        Optional<Trace> trace) {
    public Reply {
        times = List.copyOf(times);
    }

    /// The same without how it came about.
    Reply untraced() {
        return new Reply(
                question, resolved, isRewritten, answer, id, generation, retrieval, tookMs, times, Optional.empty());
    }
}
