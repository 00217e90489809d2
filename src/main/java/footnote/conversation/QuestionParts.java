package footnote.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes several questions apart that were asked at once: `who leads the service and when was it inspected?` Each can
/// be asked by itself afterwards; what a later one leaves out is taken from the one before it. What is not clearly
/// several questions stays one.
///
/// Immutable and safe for use by several threads.
public final class QuestionParts {
    /// More questions than these at once are a ramble, in which they all ask for one thing.
    static final int MOST = 3;

    private static final String AUXILIARY = "(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)";
    private static final String ASKING = "(?:who|whom|whose|what|which|when|where|why|how)";

    /// `and` before what begins as a question does: `and when did …`, not `and when they came`.
    private static final Pattern JOINT = Pattern.compile(
            ",?\\s+(?:and|but)\\s+(?:also\\s+|then\\s+|if so,?\\s+)?(?="
                    + "(?:when|where|why|how)(?:\\s+(?:much|many|long|often|big|large|far|old|soon|well|badly)(?:\\s+[\\p{L}-]+){0,2}?)?\\s+"
                    + AUXILIARY + "\\b"
                    + "|(?:what|which|whose)\\s+(?!(?:the|it|they|he|she|we|you|this|that|a|an|its|their|his|her)\\b)"
                    + "(?:[\\p{L}’'-]+\\s+){0,3}?" + AUXILIARY + "\\b(?!\\s*$)"
                    + "|what\\s+(?:happen|caus|chang)\\w+|who\\s+(?!(?:the|it|they|he|she|we|you|this|that)\\b)\\p{L}+"
                    + "|(?:why|when|how|where|by whom|since when)\\s*\\?*\\s*$"
                    + "|(?-i:" + AUXILIARY
                    + ")\\s+(?:the|a|an|they|it|he|she|we|you|there|this|these|those|any|his|her|their|its|(?-i:\\p{Lu}\\p{L}+))\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS =
            Pattern.compile("\\b" + ASKING + "\\b|^(?:\\w+,\\s+)?" + AUXILIARY + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_ONLY =
            Pattern.compile("^(?:(?:and|so|but)\\s+)?" + ASKING + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_ASKING = Pattern.compile("^" + ASKING + "\\b", Pattern.CASE_INSENSITIVE);

    /// What people say before they ask.
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:hi|hello|hey|please|sorry)?[, ]*(?:(?:can|could|would) (?:you|anyone|anybody|somebody|someone)(?: please)?"
                    + " (?:help|assist|advise|tell|explain)(?: me| us)?(?: out| with this| please)?"
                    + "|(?:does|do) (?:you|anyone|anybody|somebody|someone)(?: here)? know"
                    + "|(?:may|can|could) i ask(?: you)?(?: something| a question)?)\\s*\\?+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\b(?:between|whether|both|either)\\b", Pattern.CASE_INSENSITIVE);

    private final FollowUps followUps;

    /// @param followUps tells what a later question leaves out
    public QuestionParts(FollowUps followUps) {
        this.followUps = followUps;
    }

    /// The questions that a question consists of, in their order, as they stand in it; most often one.
    public List<String> of(ResolvedQuestion question) {
        List<String> sentences = QuestionSentences.of(question.own()).stream()
                .map(String::strip)
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        var scene = new StringBuilder();
        var asking = new ArrayList<String>();
        for (String sentence : sentences) {
            if (sentence.contains("?") || sentences.size() == 1) {
                asking.addAll(COURTESY.matcher(sentence).find() ? List.of() : joined(sentence));
            } else {
                scene.append(sentence).append(' ');
            }
        }
        return asking.size() < 2 || asking.size() > MOST
                ? List.of(question.own())
                : asking.stream().map(part -> scene + capitalised(part)).toList();
    }

    private static String capitalised(String part) {
        return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    }

    /// A part as it can be asked by itself: what it leaves out is taken from the parts before it and their answers.
    ///
    /// @param before the parts before it; none for the first, which goes on from what the whole does
    public ResolvedQuestion resolved(ResolvedQuestion whole, String part, List<Turn> before) {
        if (before.isEmpty()) {
            return new ResolvedQuestion(whole.asked(), whole.before(), part, whole.context());
        }
        ResolvedQuestion resolved = followUps.resolve(Question.of(part), before).orAlone();
        return new ResolvedQuestion(whole.asked(), resolved.before(), resolved.own(), whole.context());
    }

    /// The questions that a sentence joins.
    private static List<String> joined(String sentence) {
        var parts = new ArrayList<String>();
        int start = 0;
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String before = sentence.substring(start, joint.start());
            if (ASKS.matcher(before).find() && !BETWEEN.matcher(before).find()) {
                parts.add(before + "?");
                start = joint.end();
            }
        }
        parts.add(sentence.substring(start));
        return completed(parts);
    }

    /// The same with `when?`, which the next part goes on, as a question of its own.
    private static List<String> completed(List<String> parts) {
        var whole = new ArrayList<>(parts);
        for (int i = parts.size() - 2; i >= 0; i--) {
            String bare = whole.get(i).replace("?", "");
            String next = whole.get(i + 1);
            Matcher first = FIRST_ASKING.matcher(next);
            if (WORD_ONLY.matcher(bare).matches() && first.find()) {
                whole.set(i, bare + next.substring(first.end()));
            }
        }
        return whole;
    }
}
