package footnote.model;

import footnote.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A word of a text as BERT models part them: control characters dropped, lower case, accents stripped, parted at
/// spaces, punctuation and Chinese characters. It knows where in the text each of its letters comes from.
///
/// Built up by one thread, then read.
final class Word {
    private static final Set<Character.UnicodeBlock> CHINESE = Set.of(
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT);

    private final StringBuilder letters = new StringBuilder();
    private Span[] sources = new Span[8];

    private Word() {}

    /// The words of a text in its order.
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var word = new Word();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            var source = new Span(at, at + Character.charCount(codePoint));
            String plain = Normalizer.normalize(source.of(text), Normalizer.Form.NFD);
            for (int part : plain.codePoints().toArray()) {
                if (isWhite(part) || standsAlone(part)) {
                    word = finished(word, words);
                }
                if (standsAlone(part)) {
                    word.add(part, source);
                    word = finished(word, words);
                } else if (!isWhite(part) && !isDropped(part)) {
                    // by itself: a word's last letter may have another small form
                    word.add(Character.toLowerCase(part), source);
                }
            }
            at = source.end();
        }
        finished(word, words);
        return words;
    }

    private static Word finished(Word word, List<Word> words) {
        if (word.letters.isEmpty()) {
            return word;
        }
        words.add(word);
        return new Word();
    }

    private void add(int letter, Span source) {
        letters.appendCodePoint(letter);
        if (letters.length() > sources.length) {
            sources = Arrays.copyOf(sources, 2 * letters.length());
        }
        Arrays.fill(sources, letters.length() - Character.charCount(letter), letters.length(), source);
    }

    String letters() {
        return letters.toString();
    }

    /// Where in the text some of the letters come from.
    ///
    /// @param from inclusive
    /// @param to exclusive, larger
    Span span(int from, int to) {
        return new Span(sources[from].start(), sources[to - 1].end());
    }

    private static boolean isWhite(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint);
    }

    /// Accents, which stand alone after decomposition, and what nobody sees.
    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    private static boolean standsAlone(int codePoint) {
        return isPunctuation(codePoint) || isChinese(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F && !Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        return block != null && CHINESE.contains(block);
    }
}
