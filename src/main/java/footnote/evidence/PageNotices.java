package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import java.util.regex.Pattern;

/// Sentences that a page says of itself: when it was brought up to date, what it is not, where to go on reading. They
/// share words with many questions and answer none but those about the page.
///
/// Immutable and safe for use by several threads.
final class PageNotices {
    private static final String PAGE =
            "(?:page|web ?page|web ?site|site|document|briefing|article|leaflet|fact ?sheet|publication|note|post)";
    private static final Pattern NOTICE = Pattern.compile(
            "^(?:this |the )?" + PAGE + " (?:was |is |has been )?(?:last |next |first )?"
                    + "(?:updated|reviewed|modified|edited|published|printed|archived|checked|created)\\b.{0,80}$"
                    + "|^(?:last|next|date last|date of next|date of last) (?:updated?|reviewed?|modified|edited|checked)\\b.{0,60}$"
                    + "|^(?:read|see|view|show) more\\b.{0,120}$"
                    + "|^(?:you can )?(?:find out|read) more (?:about|on|at|in)\\b.{0,120}$"
                    + "|\\b(?:this|it) is (?:not|only) an? (?:\\S+ ){0,2}" + PAGE + "\\b"
                    + "|^this " + PAGE
                    + " (?:is|does|gives|explains|describes|sets out|covers|contains|has been written|was written)\\b"
                    + "|\\ball rights reserved\\b|^©|\\buses? cookies\\b",
            Pattern.CASE_INSENSITIVE);

    /// What a question about the page itself has.
    private static final Pattern ABOUT_THE_PAGE = Pattern.compile(
            "\\b" + PAGE
                    + "s?\\b|\\b(?:publish|updat|review|written|wrote|copyright|cookie|read|find out|information|cover|online)\\w*\\b",
            Pattern.CASE_INSENSITIVE);

    private final boolean isAsked;

    PageNotices(QuestionAnalysis question) {
        this.isAsked = ABOUT_THE_PAGE.matcher(question.corrected()).find();
    }

    /// Whether a sentence is one, and the question is about no page.
    boolean include(Candidate candidate) {
        return !isAsked && NOTICE.matcher(candidate.sentence().text().strip()).find();
    }
}
