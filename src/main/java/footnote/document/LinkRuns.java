package footnote.document;

import java.util.ArrayList;
import java.util.List;

/// Tells furniture that carries no name, by the features that Kohlschütter et al. found to matter most (Boilerplate
/// Detection using Shallow Text Features, WSDM 2010): the share of links in a piece, how many words it has,
/// and what its neighbours are. A piece that is a sentence is left alone, since prose lost is worse than a link kept.
final class LinkRuns {
    /// So many links in a row are a list of ways to go. Beside other furniture two pieces are enough.
    private static final int LEAST = 3;

    /// Outside of the main part, a piece with no more words than that is not prose (the paper's `curr_numWords <= 16`).
    private static final int MOST_WORDS_OF_FURNITURE = 16;

    private LinkRuns() {}

    /// The pieces, with those marked as furniture that are.
    static List<HtmlPiece> marked(List<HtmlPiece> pieces) {
        boolean hasTitleInMain = pieces.stream().anyMatch(piece -> isTitle(piece) && piece.isInMain());
        var marked = new ArrayList<HtmlPiece>();
        for (int first = 0; first < pieces.size(); ) {
            int end = first;
            boolean hasFurniture = false;
            while (end < pieces.size() && (isLink(pieces.get(end)) || isFurniture(pieces.get(end)))) {
                hasFurniture |= isFurniture(pieces.get(end));
                end++;
            }
            boolean isRun = end - first >= (hasFurniture ? 2 : LEAST);
            for (HtmlPiece piece : pieces.subList(first, Math.max(end, first + 1))) {
                marked.add(isRun || isAround(piece, hasTitleInMain) ? piece.asFurniture() : piece);
            }
            first = Math.max(end, first + 1);
        }
        return marked;
    }

    private static boolean isFurniture(HtmlPiece piece) {
        return piece.kind() == Block.Kind.FURNITURE;
    }

    private static boolean isLink(HtmlPiece piece) {
        boolean isProse = piece.kind() == Block.Kind.PARAGRAPH || piece.kind() == Block.Kind.LIST_ITEM;
        return isProse && piece.isMostlyLinks() && !piece.endsSentence();
    }

    /// Whether a piece outside of the main part belongs to what stands around it.
    private static boolean isAround(HtmlPiece piece, boolean hasTitleInMain) {
        return !piece.isInMain()
                && switch (piece.kind()) {
                    case HEADING -> hasTitleInMain || !isTitle(piece);
                    case PARAGRAPH, LIST_ITEM ->
                        piece.isMostlyLinks()
                                || !piece.endsSentence()
                                || !piece.hasMoreWordsThan(MOST_WORDS_OF_FURNITURE);
                    case TABLE_ROW, FURNITURE -> false;
                };
    }

    private static boolean isTitle(HtmlPiece piece) {
        return piece.kind() == Block.Kind.HEADING && piece.level() == 1;
    }
}
