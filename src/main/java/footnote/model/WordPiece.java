package footnote.model;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a text into the word pieces that a BERT model was trained on (Wu et al., 2016; Devlin et al., 2019):
/// control characters dropped, lower case, accents stripped, parted at spaces, punctuation and Chinese
/// characters, then each word into the longest pieces that the vocabulary has, from the left.
///
/// Immutable and safe for use by several threads.
final class WordPiece {
    /// A longer word becomes one unknown piece, as in the original.
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUES = "##";

    private static final Set<Character.UnicodeBlock> CHINESE = Set.of(
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT);

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.start = idOf("[CLS]");
        this.end = idOf("[SEP]");
        this.unknown = idOf("[UNK]");
    }

    /// Reads the vocabulary from a `tokenizer.json`, as Hugging Face's tokenizers write it.
    static WordPiece read(InputStream tokenizer) throws IOException {
        JsonNode pieces = JsonMapper.shared().readTree(tokenizer).path("model").path("vocab");
        var vocabulary = new HashMap<String, Integer>();
        pieces.forEachEntry((piece, id) -> vocabulary.put(piece, id.intValue()));
        return new WordPiece(vocabulary);
    }

    private int idOf(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("a vocabulary without " + piece);
        }
        return id;
    }

    /// The ids of the pieces, with the marks of start and end around them.
    ///
    /// @param most how many ids at most, marks included; what is beyond is left out
    long[] encode(String text, int most) {
        var ids = new ArrayList<Integer>();
        ids.add(start);
        for (String word : words(text)) {
            if (ids.size() >= most) {
                break;
            }
            addPieces(word, ids);
        }
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), most - 1));
        kept = new ArrayList<>(kept);
        kept.add(end);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void addPieces(String word, List<Integer> ids) {
        int before = ids.size();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from == 0 ? "" : CONTINUES) + word.substring(from, to));
                to -= id == null ? 1 : 0;
            }
            if (id == null || word.codePointCount(0, word.length()) > LONGEST_WORD) {
                ids.subList(before, ids.size()).clear();
                ids.add(unknown);
                return;
            }
            ids.add(id);
            from = to;
        }
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(codePoint -> {
            if (isWhite(codePoint)) {
                finish(word, words);
            } else if (standsAlone(codePoint)) {
                finish(word, words);
                words.add(Character.toString(codePoint));
            } else if (!isDropped(codePoint)) {
                // by itself: a word's last letter may have another small form
                word.appendCodePoint(Character.toLowerCase(codePoint));
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
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
