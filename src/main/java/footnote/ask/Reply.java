package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Signpost;
import footnote.conversation.Question;
import java.util.List;
import java.util.Optional;

/// A verified answer with what is recorded about the answering.
///
/// @param resolved the question that was answered: the one asked, with misspelt words mended
/// @param isRewritten whether a language model told what was asked, since it was not clear what it went on from
/// @param beside where help is found, because the question is about safety as a topic; most often none
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
        List<Signpost> beside,
        String id,
        String generation,
        String retrieval,
        double tookMs,
        List<Trace.StepTime> times,
        Optional<Trace> trace) {
    /// What stands above where help is found, where that is all there is to say.
    public static final String HELP = "You can turn to:";

    /// The same beside an answer.
    public static final String HELP_BESIDE =
            "If you or somebody you know is being hurt or is not safe, you can turn to:";

    public Reply {
        beside = List.copyOf(beside);
        times = List.copyOf(times);
    }

    /// Where help is found, in place of an answer or beside it; most often none.
    public List<Signpost> signposts() {
        return answer instanceof Answer.Signposted signposted ? signposted.signposts() : beside;
    }

    /// What stands above these.
    public String helpHeading() {
        return answer instanceof Answer.Signposted ? HELP : HELP_BESIDE;
    }

    /// The same with where help is found beside it.
    Reply with(List<Signpost> signposts) {
        return new Reply(
                question, resolved, isRewritten, answer, signposts, id, generation, retrieval, tookMs, times, trace);
    }

    /// The same without how it came about.
    Reply untraced() {
        return new Reply(
                question,
                resolved,
                isRewritten,
                answer,
                beside,
                id,
                generation,
                retrieval,
                tookMs,
                times,
                Optional.empty());
    }
}
