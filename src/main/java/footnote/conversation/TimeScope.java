package footnote.conversation;

import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The time that is asked about.
///
/// @param period which the question names; empty where it names none
/// @param latest whether it asks about now, or about the last of several
public record TimeScope(Optional<Period> period, boolean latest) {
    /// No time in particular.
    public static final TimeScope ANY = new TimeScope(Optional.empty(), false);

    private static final Pattern LATEST = Pattern.compile(
            "\\b(?:now|nowadays|currently|current|at present|at the moment|these days|today|latest|newest|most recent(?:ly)?"
                    + "|last time|so far|up to date|as of now)\\b");

    /// The time that a question names; of several periods the first.
    static TimeScope of(String question) {
        boolean latest = LATEST.matcher(question.toLowerCase(Locale.ROOT)).find();
        return new TimeScope(
                Periods.in(question).stream().map(PeriodMention::period).findFirst(), latest);
    }
}
