package footnote.passage;

import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what stands in quotation marks. Speech of several paragraphs has a mark at the start of each and one at its
/// end, as British papers set it; some leave out those in between. A paragraph that leaves its marks open is speech
/// to its end.
final class QuotedSpeech {
    /// After so many paragraphs without a mark speech has ended, whatever mark comes then.
    private static final int MOST_UNMARKED = 6;

    private static final Pattern DOUBLE = Pattern.compile("[“”\"]");

    /// Between single marks, of some words: one or two are a name or a term.
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])‘(?=\\S)(?:[^‘’]|(?<=\\p{L})’(?=\\p{L})){12,1500}’(?!\\p{L})");

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int opened = -1;

    private QuotedSpeech(String text) {
        this.text = text;
    }

    /// The spans of quotation in order, with their marks, none across two paragraphs.
    ///
    /// @param paragraphs in the order of the text
    static List<Span> of(String text, List<Span> paragraphs) {
        var speech = new QuotedSpeech(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            speech.read(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
        }
        return List.copyOf(speech.found);
    }

    private void read(Span paragraph, List<Span> after) {
        int from = paragraph.start();
        if (opened >= 0) {
            opened = from;
            from += isMark(from) ? 1 : 0;
        }
        boolean before = opened >= 0;
        Matcher mark = DOUBLE.matcher(text).region(from, paragraph.end());
        while (mark.find()) {
            if (opened < 0 && opens(mark.start(), paragraph)) {
                opened = mark.start();
            } else if (opened >= 0 && (text.charAt(mark.start()) == '”' || !opens(mark.start(), paragraph))) {
                found.add(new Span(opened, mark.end()));
                opened = -1;
            }
        }
        if (opened >= 0) {
            found.add(new Span(opened, paragraph.end()));
            opened = goesOn(after) ? opened : -1;
        } else if (!before) {
            addSingle(paragraph);
        }
    }

    private void addSingle(Span paragraph) {
        Matcher quotation = SINGLE.matcher(text).region(paragraph.start(), paragraph.end());
        while (quotation.find()) {
            Span own = new Span(quotation.start(), quotation.end());
            if (found.isEmpty() || found.getLast().end() <= own.start()) {
                found.add(own);
            }
        }
    }

    private boolean isMark(int at) {
        return DOUBLE.matcher(text.substring(at, at + 1)).matches();
    }

    /// Whether a mark opens: the curly ones say so themselves, a straight one by where it stands.
    private boolean opens(int at, Span paragraph) {
        char mark = text.charAt(at);
        if (mark != '"') {
            return mark == '“';
        }
        boolean first = at == paragraph.start() || " ([–—-\n".indexOf(text.charAt(at - 1)) >= 0;
        return first && at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /// Whether speech that a paragraph leaves open goes on: the next one begins with a mark, or one soon after
    /// ends it
    /// before any other begins.
    private boolean goesOn(List<Span> after) {
        if (after.isEmpty()) {
            return false;
        }
        if (isMark(after.getFirst().start())) {
            return true;
        }
        for (Span paragraph : after.subList(0, Math.min(MOST_UNMARKED, after.size()))) {
            Matcher mark = DOUBLE.matcher(text).region(paragraph.start(), paragraph.end());
            if (mark.find()) {
                return !opens(mark.start(), paragraph);
            }
        }
        return false;
    }
}
