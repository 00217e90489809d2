package footnote.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cuts a text into the word pieces that a BERT model was trained on (Wu et al., 2016; Devlin et al., 2019): each
/// [Word] into the longest pieces that the vocabulary has, from the left.
///
/// Immutable and safe for use by several threads.
final class WordPiece {
    /// A longer word becomes one unknown piece, as in the original.
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUES = "##";

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
        List<Piece> pieces = pieces(text, most - 2);
        var ids = new long[pieces.size() + 2];
        ids[0] = start;
        for (int i = 0; i < pieces.size(); i++) {
            ids[i + 1] = pieces.get(i).id();
        }
        ids[ids.length - 1] = end;
        return ids;
    }

    /// The pieces of a text in its order, without marks.
    ///
    /// @param most how many at most; what is beyond is left out
    List<Piece> pieces(String text, int most) {
        var pieces = new ArrayList<Piece>();
        for (Word word : Word.of(text)) {
            if (pieces.size() >= most) {
                break;
            }
            addPieces(word, pieces);
        }
        return List.copyOf(pieces.subList(0, Math.min(pieces.size(), most)));
    }

    /// The mark in front of a text.
    int start() {
        return start;
    }

    /// The mark behind a text.
    int end() {
        return end;
    }

    private void addPieces(Word word, List<Piece> pieces) {
        String letters = word.letters();
        int before = pieces.size();
        int from = 0;
        while (from < letters.length()) {
            int to = letters.length();
            Integer id = null;
            while (to > from && id == null) {
                id = vocabulary.get((from == 0 ? "" : CONTINUES) + letters.substring(from, to));
                to -= id == null ? 1 : 0;
            }
            if (id == null || letters.codePointCount(0, letters.length()) > LONGEST_WORD) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(unknown, word.span(0, letters.length())));
                return;
            }
            pieces.add(new Piece(id, word.span(from, to)));
            from = to;
        }
    }
}
