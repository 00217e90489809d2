package footnote.llm;

import footnote.document.Span;
import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what a model writes into sentences while it comes in pieces: a sentence is given out as soon as it is certain
/// where it ends. Marks of sources such as `[2]` or `[1, 3]` belong to the sentence that they stand in or behind,
/// before
/// or after its full stop. Whatever the pieces are, the sentences are the same. For one thread, for one answer.
final class SentenceStream {
    private static final String MARK = "\\[\\^?\\d{1,2}(?: ?[,;] ?\\^?\\d{1,2}){0,8}+\\]";

    private static final Pattern MARKS = Pattern.compile("\\s*" + MARK);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /// A sentence's end with its marks behind it.
    private static final Pattern MARKED_BEHIND = Pattern.compile("([.!?…][\"”’')]?) ?((?:" + MARK + " ?){1,8}+)");

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•–]|\\d{1,2}[.)])\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Sentences sentences;
    private final StringBuilder rest = new StringBuilder();

    SentenceStream(Sentences sentences) {
        this.sentences = sentences;
    }

    /// Takes the next piece.
    ///
    /// @return sentences that are whole now, in their order; most often none
    List<ModelSentence> take(String piece) {
        var whole = new ArrayList<ModelSentence>();
        append(piece);
        int line = rest.lastIndexOf("\n") + 1;
        if (line > 0) {
            whole.addAll(lines(rest.substring(0, line)));
            rest.delete(0, line);
        }
        String text = marksInside(rest.toString());
        List<Span> spans = sentences.of(text, new Span(0, text.length()));
        int certain = spans.size() - 1;
        if (certain > 0 && text.charAt(spans.get(certain).start()) == '[') {
            certain--;
        }
        if (certain > 0) {
            spans.subList(0, certain).forEach(span -> add(span.of(text), whole));
            rest.replace(0, rest.length(), text.substring(spans.get(certain).start()));
        }
        return whole;
    }

    /// A run of white space means no more than its first, and what nobody sees means nothing.
    private void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char next = piece.charAt(i);
            boolean isBreak = next == '\n' || next == '\r';
            char kept = isBreak ? '\n' : Character.isWhitespace(next) || Character.isSpaceChar(next) ? ' ' : next;
            char last = rest.isEmpty() ? '\n' : rest.charAt(rest.length() - 1);
            boolean repeats = kept == ' ' && (last == ' ' || last == '\n');
            boolean unseen = kept == next && !isBreak && isUnseen(next);
            if (!repeats && !unseen) {
                rest.append(kept);
            }
        }
    }

    private static boolean isUnseen(char letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /// Takes the end of the text.
    ///
    /// @return what was not certain before
    List<ModelSentence> end() {
        List<ModelSentence> last = lines(rest.toString());
        rest.setLength(0);
        return last;
    }

    private List<ModelSentence> lines(String text) {
        var found = new ArrayList<ModelSentence>();
        text.lines()
                .map(SentenceStream::marksInside)
                .forEach(line ->
                        sentences.of(line, new Span(0, line.length())).forEach(span -> add(span.of(line), found)));
        return found;
    }

    /// The same with each mark before the full stop.
    private static String marksInside(String text) {
        return MARKED_BEHIND
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(" " + found.group(2).strip() + found.group(1) + " "));
    }

    private static void add(String written, List<ModelSentence> found) {
        String text = LIST_MARK
                .matcher(MARKS.matcher(written).replaceAll(""))
                .replaceFirst("")
                .strip();
        if (LETTER.matcher(text).find()) {
            List<Integer> sources = MARKS.matcher(written)
                    .results()
                    .flatMap(mark -> NUMBER.matcher(mark.group()).results())
                    .map(MatchResult::group)
                    .map(Integer::valueOf)
                    .distinct()
                    .toList();
            found.add(new ModelSentence(text, sources));
        }
    }
}
