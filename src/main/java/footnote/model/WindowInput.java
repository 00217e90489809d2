package footnote.model;

import footnote.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A question beside a window as the reader takes it: `[CLS] question [SEP] title: text [SEP]`.
///
/// @param ids of the pieces, marks included
/// @param second which of the ids is the first behind the question and its marks
/// @param first which of the ids is the first of the window's text
/// @param pieces of the window's text, as far as there was room
record WindowInput(List<Integer> ids, int second, int first, List<Piece> pieces, Window window) {
    private static final int MARKS = 3;
    private static final int LONGEST_TITLE = 24;

    WindowInput {
        ids = List.copyOf(ids);
        pieces = List.copyOf(pieces);
    }

    /// @param longest how many ids at most, marks included
    /// @param longestQuestion how many of them the question may take; of a longer one the end is read
    static WindowInput of(WordPiece cutter, String question, Window window, int longest, int longestQuestion) {
        List<Piece> whole = cutter.pieces(question, Integer.MAX_VALUE);
        List<Piece> asked = whole.subList(Math.max(0, whole.size() - longestQuestion), whole.size());
        List<Piece> title = window.title().isEmpty() ? List.of() : cutter.pieces(window.title() + ":", LONGEST_TITLE);
        List<Piece> text = cutter.pieces(window.text(), longest - MARKS - asked.size() - title.size());
        var ids = new ArrayList<Integer>();
        ids.add(cutter.start());
        asked.forEach(piece -> ids.add(piece.id()));
        ids.add(cutter.end());
        int second = ids.size();
        title.forEach(piece -> ids.add(piece.id()));
        int first = ids.size();
        text.forEach(piece -> ids.add(piece.id()));
        ids.add(cutter.end());
        return new WindowInput(ids, second, first, text, window);
    }

    int length() {
        return ids.size();
    }

    /// The ids as the model takes them.
    long[] longIds() {
        return ids.stream().mapToLong(id -> id).toArray();
    }

    /// The types as the model takes them: 0 for the question with both of its marks, 1 for the rest.
    long[] types() {
        long[] types = new long[ids.size()];
        Arrays.fill(types, second, types.length, 1);
        return types;
    }

    /// The numbers of the pieces that begin within a sentence, counted from the first of the window's text.
    List<Integer> piecesOf(Span sentence) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < pieces.size(); i++) {
            int start = pieces.get(i).span().start();
            if (sentence.start() <= start && start < sentence.end()) {
                numbers.add(i);
            }
        }
        return numbers;
    }
}
