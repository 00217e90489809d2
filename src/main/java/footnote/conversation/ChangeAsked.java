package footnote.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question about change is about, asked so that a sentence can answer it by itself: `How has the rating
/// changed since 2018?` is read as `What about the rating since 2018?`, since each sentence tells of one state, and
/// none need say that it changed.
///
/// Immutable and safe for use by several threads.
final class ChangeAsked {
    private static final Pattern HOW = Pattern.compile(
            "\\bhow (?:has|have|had|did|do|does|is|are|was|were) (?<what>[^?.!,]+?) (?:been )?"
                    + "(?:chang(?:e[ds]?|ing)|develop(?:s|ed|ing)?|evolv(?:e[ds]?|ing)|progress(?:ed|ing)?|gone|going|moved?|moving)\\b"
                    + "(?: (?:along|on)\\b)?(?<rest>(?:\\s*(?:[?,]|$)| (?:since|from|over|between|after|until|during|through)\\b).*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern WHAT = Pattern.compile(
            "^(?:and |but |so )?what(?: has| have| had|'s|’s)? (?:changed|happened) (?:to|with|about|for) (?<what>[^?.!]+)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Whoever does something, or says that something changed, is not what changed.
    private static final Pattern NOT_WHAT = Pattern.compile(
            "\\b(?:I|you|we|anybody|anyone|somebody|someone|that|say|says|said|learn|know|knew|think|thought|report|has|have|had|was|were|been)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OVER_TIME =
            Pattern.compile(",? (?:over (?:time|the (?:years|months))|through the years)\\b", Pattern.CASE_INSENSITIVE);

    /// The question as it is read; the same where it asks about no change.
    String about(String question) {
        for (Pattern asked : new Pattern[] {HOW, WHAT}) {
            Matcher matcher = asked.matcher(question);
            if (matcher.find() && !NOT_WHAT.matcher(matcher.group("what")).find()) {
                String rest = matcher.group("rest");
                String about = question.substring(0, matcher.start()) + "What about " + matcher.group("what")
                        + (rest.contains("?") ? rest : rest + "?");
                return OVER_TIME.matcher(about).replaceAll("");
            }
        }
        return question;
    }
}
