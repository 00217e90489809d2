package footnote.passage;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the sentences of a block by the rules of UAX #29 for English.
///
/// What the rules leave open is settled here. The end of a line ends no sentence, since a block may be hard-wrapped. A
/// piece that starts in lower case, as in `"Stop!" he said.`, belongs to the sentence before it, and so does what
/// follows an abbreviation of the resource `abbreviations.txt` or somebody's initials: to quote two sentences as one
/// is better than to break off at `Mr. J.`. A piece of more than [#LONGEST] units, such as a text without any full
/// stop, is cut at white space, so that no quotation grows without bound.
///
/// Thread-safe: each call works on an iterator of its own.
public final class Sentences {
    /// The longest sentence, in UTF-16 units.
    public static final int LONGEST = 1_000;

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

    private final BreakIterator prototype = BreakIterator.getSentenceInstance(ULocale.UK);
    private final Set<String> abbreviations = Set.copyOf(ResourceLines.of(Sentences.class, "abbreviations.txt"));

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
            if (!sentences.isEmpty() && (leavesOff(text, sentences.getLast()) || continuesTheLast(text, trimmed))) {
                sentences.add(new Span(sentences.removeLast().start(), trimmed.end()));
            } else {
                sentences.add(trimmed);
            }
        }
        return sentences.stream().flatMap(span -> cut(text, span).stream()).toList();
    }

    private List<Span> pieces(String block, int offset) {
        BreakIterator iterator = prototype.clone();
        iterator.setText(block.replace('\n', ' '));
        var pieces = new ArrayList<Span>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            pieces.add(new Span(offset + start, offset + end));
            start = end;
        }
        return pieces;
    }

    /// Whether the last word is an abbreviation or initials.
    private boolean leavesOff(String text, Span piece) {
        int start = piece.end();
        while (start > piece.start() && isOfAbbreviation(text.charAt(start - 1))) {
            start--;
        }
        String last = text.substring(start, piece.end());
        return abbreviations.contains(last) || INITIALS.matcher(last).matches();
    }

    private static boolean isOfAbbreviation(char unit) {
        return unit == '.' || Character.isLetterOrDigit(unit);
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
