package footnote.verify;

import java.util.ArrayList;
import java.util.List;

/// Where the words of a claim stand in a text that is to carry it.
///
/// @param places for each token of the claim the numbers of the tokens that carry it
/// @param framed for each token of the claim whether the frame of the passage, or who is known to speak, carries it
record Alignment(List<List<Integer>> places, List<Boolean> framed) {
    Alignment {
        places = List.copyOf(places);
        framed = List.copyOf(framed);
    }

    static Alignment of(Statement claim, Statement support, List<Statement> frame, Lexicon lexicon) {
        var places = new ArrayList<List<Integer>>();
        var framed = new ArrayList<Boolean>();
        for (Token token : claim.tokens()) {
            places.add(places(token, support, lexicon));
            framed.add(lexicon.mayBeFramed(token)
                    && frame.stream()
                            .anyMatch(one -> !places(token, one, lexicon).isEmpty()));
        }
        return new Alignment(places, framed);
    }

    private static List<Integer> places(Token token, Statement text, Lexicon lexicon) {
        var same = new ArrayList<Integer>();
        var alike = new ArrayList<Integer>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token own = text.tokens().get(i);
            if (own.term().equals(token.term())) {
                same.add(i);
            } else if (lexicon.carries(own.term(), token.term())) {
                alike.add(i);
            }
        }
        same.addAll(alike);
        return same;
    }

    /// The tokens that carry a token of the claim, those with the same word first.
    List<Integer> of(int token) {
        return places.get(token);
    }

    boolean isCarried(int token) {
        return !places.get(token).isEmpty() || framed.get(token);
    }
}
