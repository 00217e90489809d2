package footnote.llm;

import footnote.document.Span;
import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts what a model writes into sentences while it comes in pieces: a sentence is given out as soon as it
/// is certain where it ends. It may go on over the end of a line; a blank line, a heading and the next item
/// of a list end it. The marks of sources belong to the sentence that they stand in or behind, also where
/// they have a line to themselves, and to the one that they stand before, where a paragraph begins with
/// one.
///
/// Everything is settled unit by unit, so that the sentences are the same whatever the pieces are. For one
/// thread, for one answer.
final class SentenceStream implements SentenceReader {
    /// More than this is cut before its end is known.
    private static final int MOST = Sentences.LONGEST + 64;

    private static final int LONGEST_MARK = 80;
    private static final String TERMINATORS = ".!?…‼⁇⁈⁉。！？";

    private static final Pattern ITEM_BEGINS = Pattern.compile("(?:[-*+•–>]|\\d{1,2}[.)]|#{1,6}) ");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*+•–]|\\d{1,2}[.)])\\s+");
    private static final Pattern RULE = Pattern.compile("[-*_=]{3,}+ ?");

    private final Sentences sentences;
    private final StringBuilder block = new StringBuilder();
    private final List<ModelSentence> whole = new ArrayList<>();
    /// The last sentence of the block before, whose mark may have a block to itself.
    private @Nullable ModelSentence held;
    /// Whether nothing of the block was given out yet.
    private boolean atStart = true;

    private boolean marksInFront;
    private boolean mayHaveEnded;
    private boolean afterReturn;

    SentenceStream(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public List<ModelSentence> take(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            take(piece.charAt(i));
        }
        return given();
    }

    @Override
    public List<ModelSentence> end() {
        if (held != null && SourceMarks.areAllOf(block)) {
            giveHeldWith(block.toString());
            block.setLength(0);
        }
        endBlock();
        giveHeld();
        return given();
    }

    private List<ModelSentence> given() {
        List<ModelSentence> now = List.copyOf(whole);
        whole.clear();
        return now;
    }

    /// A run of white space means no more than its first, and what nobody sees means nothing.
    private void take(char next) {
        boolean isSecondOfBreak = next == '\n' && afterReturn;
        afterReturn = next == '\r';
        if (isSecondOfBreak) {
            return;
        }
        if (next == '\n' || next == '\r') {
            endLine();
        } else if (Character.isWhitespace(next) || Character.isSpaceChar(next)) {
            takeSpace();
        } else if (!isUnseen(next)) {
            takeVisible(next);
        }
    }

    private static boolean isUnseen(char letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private void endLine() {
        if (block.isEmpty()) {
            return;
        }
        String line = block.substring(lineStart());
        if (RULE.matcher(line).matches()) {
            block.setLength(lineStart());
            endBlock();
        } else if (line.isEmpty() || isHeading()) {
            endBlock();
        } else {
            block.append('\n');
        }
        if (held != null && SourceMarks.areAllOf(block)) {
            giveHeldWith(block.toString());
            block.setLength(0);
        }
    }

    private int lineStart() {
        return block.lastIndexOf("\n") + 1;
    }

    private boolean isHeading() {
        return atStart && block.charAt(0) == '#';
    }

    private void takeSpace() {
        if (block.isEmpty() || Character.isWhitespace(block.charAt(block.length() - 1))) {
            return;
        }
        block.append(' ');
        int start = lineStart();
        String line = block.substring(start);
        if (start > 0 && ITEM_BEGINS.matcher(line).matches()) {
            block.setLength(start);
            endBlock();
            giveHeld();
            block.append(line);
        }
    }

    private void takeVisible(char next) {
        if (block.isEmpty() && !SourceMarks.opens(next)) {
            giveHeld();
        }
        block.append(next);
        if (TERMINATORS.indexOf(next) >= 0) {
            mayHaveEnded = true;
        } else if (mayHaveEnded && Character.isLetter(next) && !SourceMarks.areOpenIn(block, LONGEST_MARK)) {
            mayHaveEnded = false;
            if (!isHeading()) {
                giveFirst(Integer.MAX_VALUE);
            }
        }
        if (block.length() > MOST) {
            giveFirst(1);
        }
    }

    /// Gives out the first sentences of the block, and never the last one, which may go on. That there is a
    /// letter in it settles where it begins: what has none may belong to the sentence before.
    private void giveFirst(int most) {
        String text = settled();
        List<Span> spans = sentences.of(text, new Span(0, text.length()));
        int certain = Math.min(most, spans.size() - 1);
        if (certain > 0) {
            ModelSentence.of(texts(spans.subList(0, certain), text)).forEach(this::give);
            block.replace(0, block.length(), text.substring(spans.get(certain).start()));
            atStart = false;
        }
    }

    private void endBlock() {
        String text = settled();
        List<ModelSentence> last = ModelSentence.of(texts(sentences.of(text, new Span(0, text.length())), text));
        last.forEach(this::give);
        if (!last.isEmpty() && last.getLast().sources().isEmpty()) {
            held = whole.removeLast();
        }
        block.setLength(0);
        atStart = true;
        mayHaveEnded = false;
    }

    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    /// The block on one line without the mark of a list, and with the marks of sources inside of their sentences.
    private String settled() {
        String text = Emphasis.inside(block.toString().replace('\n', ' '));
        if (atStart) {
            text = LIST_MARK.matcher(text).replaceFirst("");
            marksInFront = SourceMarks.areInFrontOf(text);
        }
        return marksInFront ? text : SourceMarks.inside(text);
    }

    private void give(ModelSentence sentence) {
        giveHeld();
        whole.add(sentence);
    }

    private void giveHeld() {
        if (held != null) {
            whole.add(held);
            held = null;
        }
    }

    private void giveHeldWith(String marks) {
        if (held != null) {
            held = new ModelSentence(held.text(), SourceMarks.numbers(marks));
        }
        giveHeld();
    }
}
