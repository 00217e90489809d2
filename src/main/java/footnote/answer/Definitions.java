package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a sentence tells what something is, where that is asked: `What is a monitoring visit?` wants `a visit
/// in which …`, and not what was found on one.
///
/// Immutable and safe for use by several threads.
final class Definitions {
    private static final Pattern ASKED = Pattern.compile(
            "^(?:so |and )?what(?:'s|’s| is| are| was| were) (?:an?|meant by) |\\bwhat (?:does|do|did) .* (?:mean|stand for)\\b");
    private static final Pattern TELLING = Pattern.compile(
            "^\\w{0,2}[\"”’']?\\s*(?:[,(–—-]|(?:\\([^)]*\\) )?(?:is|are|was|were|means?|meant|refers? to|stands? for|describes?)\\b)");

    /// Whether the question asks what something is, in general.
    boolean isAsked(QuestionAnalysis question) {
        return ASKED.matcher(question.corrected().toLowerCase(Locale.ROOT)).find();
    }

    /// Whether a sentence goes on, behind what is asked about, to tell what it is, before a place in it.
    ///
    /// @param before a UTF-16 offset in the sentence
    boolean tells(QuestionAnalysis question, String sentence, int before) {
        List<QuestionTerm> terms = question.asking();
        if (terms.isEmpty()) {
            return false;
        }
        Matcher named = Pattern.compile("\\b" + Pattern.quote(terms.getLast().word()), Pattern.CASE_INSENSITIVE)
                .matcher(sentence);
        while (named.find() && named.end() <= before) {
            if (TELLING.matcher(sentence).region(named.end(), sentence.length()).find()) {
                return true;
            }
        }
        return false;
    }
}
