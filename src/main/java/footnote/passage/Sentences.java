package footnote.passage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a block by the rules of UAX #29, with breaks after abbreviations suppressed (ICU's
/// `FilteredBreakIteratorBuilder` with the resource `abbreviations.txt`, and a single capital letter for initials).
///
/// Three things that the rules leave open are settled here. A line end counts as a space. A piece that starts in lower
/// case, as in `"Stop!" he said.`, belongs to the sentence before it. A piece of more than [#LONGEST] units, such as
/// a text without any full stop, is cut at white space, so that no quotation grows without bound.
///
/// Thread-safe: each call works on an iterator of its own.
public final class Sentences {
    /// The longest sentence, in UTF-16 units.
    public static final int LONGEST = 1_000;

    /// What may stand before an abbreviation. The filter compares ends of words, and would find `p.` in `help.`.
    private static final String BEFORE_A_WORD = " ([{“\"‘'«·/-–—";

    /// Stands in for the full stops inside of `e.g.`, which the filter cannot compare; it ends no sentence either.
    private static final char INNER_STOP = '·';

    private final BreakIterator prototype;

    /// The rules for British English.
    public Sentences() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getEmptyInstance();
        ResourceLines.of(Sentences.class, "abbreviations.txt")
                .forEach(abbreviation -> suppress(builder, withInnerStops(abbreviation)));
        for (char initial = 'A'; initial <= 'Z'; initial++) {
            suppress(builder, initial + ".");
        }
        this.prototype = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.UK));
    }

    private static void suppress(FilteredBreakIteratorBuilder builder, String abbreviation) {
        BEFORE_A_WORD.chars().forEach(before -> builder.suppressBreakAfter((char) before + abbreviation));
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

    /// The text is given to the iterator with a space in front, so that its first word has something before it.
    private List<Span> pieces(String block, int offset) {
        BreakIterator iterator = prototype.clone();
        iterator.setText(" " + withInnerStops(onOneLine(block)));
        var pieces = new ArrayList<Span>();
        int start = 0;
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            pieces.add(new Span(offset + start, offset + end - 1));
            start = end - 1;
        }
        return pieces;
    }

    /// The text, unit for unit, with a space for each white space.
    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }

    /// The text, unit for unit, with another mark for each full stop between two letters.
    private static String withInnerStops(String text) {
        var marked = new StringBuilder(text);
        for (int i = text.indexOf('.', 1); i > 0 && i + 1 < text.length(); i = text.indexOf('.', i + 1)) {
            if (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                marked.setCharAt(i, INNER_STOP);
            }
        }
        return marked.toString();
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
    /// half, else after the last whole character as people see it, so that no emoji is cut in two.
    private static int lastSpaceBefore(String text, int start, int limit) {
        for (int i = limit; i > start + LONGEST / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.UK);
        characters.setText(text.substring(start, Math.min(text.length(), limit + 2)));
        int whole = characters.preceding(limit + 1 - start);
        if (whole > 0) {
            return start + whole;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
