package footnote.conversation;

import java.util.List;

/// A question with what it leaves out, because it was said before.
///
/// @param asked as it was typed
/// @param before the question that it goes on from, to be read in front of it; empty where it can be understood alone
/// @param own the question itself, with names in the place of pronouns where it is clear whom they mean
/// @param context what was said before, newest first
/// @param isRewritten whether a language model told what it means
public record ResolvedQuestion(Question asked, String before, String own, List<Exchange> context, boolean isRewritten) {
    public ResolvedQuestion {
        context = List.copyOf(context);
    }

    /// A question that is understood without a language model.
    public ResolvedQuestion(Question asked, String before, String own, List<Exchange> context) {
        this(asked, before, own, context, false);
    }

    /// A question that nothing was said before.
    public static ResolvedQuestion alone(Question asked) {
        return new ResolvedQuestion(asked, "", asked.text(), List.of());
    }

    /// The question as somebody would ask it who had said nothing before.
    public String standalone() {
        return after(before);
    }

    /// The text whose meaning is looked for: also after the last question that it may go on from.
    String meant() {
        return after(before.isEmpty() && !context.isEmpty() ? context.getFirst().question() : before);
    }

    private String after(String earlier) {
        return earlier.isEmpty() ? own : earlier + " " + own;
    }

    /// The same with its own words mended.
    ResolvedQuestion mended(String corrected) {
        return new ResolvedQuestion(asked, before, corrected, context, isRewritten);
    }

    /// The same question, as a language model tells what it means.
    ///
    /// @param whole can be understood by itself
    ResolvedQuestion rewritten(String whole) {
        return new ResolvedQuestion(asked, "", whole, context, true);
    }

    /// Whether something was put in that was said before.
    public boolean isFollowUp() {
        return !standalone().equals(asked.text());
    }

    /// How it was made to stand alone.
    public ResolutionMethod method() {
        if (isRewritten) {
            return ResolutionMethod.REWRITTEN;
        }
        if (!before.isEmpty()) {
            return ResolutionMethod.READ_AFTER;
        }
        boolean changed = !own.equals(asked.text());
        if (context.isEmpty()) {
            return changed ? ResolutionMethod.NEW_TOPIC : ResolutionMethod.FIRST;
        }
        return changed ? ResolutionMethod.REPLACED : ResolutionMethod.ALONE;
    }

    /// A question and what was answered.
    ///
    /// @param question by itself
    /// @param answer empty where there was none
    public record Exchange(String question, String answer) {}
}
