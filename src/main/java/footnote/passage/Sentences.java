package footnote.passage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a block by the rules of UAX #29, with breaks after abbreviations suppressed: those that CLDR
/// lists for English and those in the resource `abbreviations.txt`.
///
/// Two things that the rules leave open are settled here. A piece that starts in lower case, as in `"Stop!" he said.`,
/// belongs to the sentence before it. A piece of more than [#LONGEST] units, such as a text without any full stop, is
/// cut at white space, so that no quotation grows without bound.
///
/// Thread-safe: each call works on an iterator of its own.
public final class Sentences {
    /// The longest sentence, in UTF-16 units.
    public static final int LONGEST = 1_000;

    private final BreakIterator prototype;

    public Sentences() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.UK);
        ResourceLines.of(Sentences.class, "abbreviations.txt").forEach(builder::suppressBreakAfter);
        this.prototype = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.UK));
    }

    /// The sentences of one block, in order, without white space at their ends, none empty.
    ///
    /// @param text the whole canonical text, which the spans count in
    /// @param block the part to split
    public List<Span> of(String text, Span block) {
        var sentences = new ArrayList<Span>();
        for (Span piece : pieces(block.of(text), block.start())) {
            Span trimmed = piece.trimmed(text);
            if (trimmed.length() == 0) {
                continue;
            }
            if (!sentences.isEmpty() && continuesTheLast(text, trimmed)) {
                sentences.add(new Span(sentences.removeLast().start(), trimmed.end()));
            } else {
                sentences.add(trimmed);
            }
        }
        return sentences.stream().flatMap(span -> cut(text, span).stream()).toList();
    }

    private List<Span> pieces(String block, int offset) {
        BreakIterator iterator = prototype.clone();
        iterator.setText(block);
        var pieces = new ArrayList<Span>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            pieces.add(new Span(offset + start, offset + end));
            start = end;
        }
        return pieces;
    }

    private static boolean continuesTheLast(String text, Span piece) {
        int first = text.codePointAt(piece.start());
        boolean onlyMarks = piece.of(text).codePoints().noneMatch(Character::isLetterOrDigit);
        return Character.isLowerCase(first) || onlyMarks;
    }

    private static List<Span> cut(String text, Span sentence) {
        var parts = new ArrayList<Span>();
        int start = sentence.start();
        while (sentence.end() - start > LONGEST) {
            int end = lastSpaceBefore(text, start, start + LONGEST);
            Span part = new Span(start, end).trimmed(text);
            if (part.length() > 0) {
                parts.add(part);
            }
            start = end;
        }
        parts.add(new Span(start, sentence.end()).trimmed(text));
        return parts;
    }

    /// The end of a part that starts at `start` and is to end by `limit`: after the last white space in its second
    /// half, else at the limit itself, yet never within a surrogate pair.
    private static int lastSpaceBefore(String text, int start, int limit) {
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
