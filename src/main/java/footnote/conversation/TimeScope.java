package footnote.conversation;

import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time that is asked about.
///
/// @param period which the question names; empty where it names none
/// @param latest whether it asks about now, or about the last of several
public record TimeScope(Optional<Period> period, boolean latest) {
    /// No time in particular.
    public static final TimeScope ANY = new TimeScope(Optional.empty(), false);

    private static final Pattern BEFORE_A_TIME = Pattern.compile(
            "\\s*\\b(?:(?:in|for|during|over|spanning) the (?:stretch|duration|period|span|months|years)(?: of time)?\\s+)?"
                    + "(?:from|in|during|between|since|until|till|before|after|on|by|as of|as from)(?:\\s+(?:the|early|late|mid))*\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATEST = Pattern.compile(
            "\\b(?:now|nowadays|currently|current|at present|at the moment|these days|today|latest|newest|most recent(?:ly)?"
                    + "|last time|so far|up to date|as of now)\\b");

    /// The time that a question names; of several periods all from the first to the last where it asks for what lies
    /// between, else the first.
    static TimeScope of(String question) {
        List<PeriodMention> named = Periods.in(question);
        boolean latest = LATEST.matcher(question.toLowerCase(Locale.ROOT)).find();
        return new TimeScope(named.stream().map(PeriodMention::period).findFirst(), latest);
    }

    /// A question without the words that name a time.
    public static String removedFrom(String question) {
        var rest = new StringBuilder(question);
        for (PeriodMention mention : Periods.in(question).reversed()) {
            Matcher before =
                    BEFORE_A_TIME.matcher(rest.substring(0, mention.span().start()));
            int start = before.find() ? before.start() : mention.span().start();
            rest.replace(start, mention.span().end(), "");
        }
        return rest.toString().replaceAll("^[\\s,]+", "").replaceAll("\\s+(?=[\\s,?.!])", "");
    }
}
