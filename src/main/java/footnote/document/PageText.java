package footnote.document;

import java.util.List;

/// What a reader makes of one file's characters: the canonical text and its blocks, before anything is known of where
/// the document comes from.
///
/// @param ownTitle what the text itself puts forward as its title; empty where it does not
record PageText(String text, List<Block> blocks, String ownTitle) {
    PageText {
        blocks = List.copyOf(blocks);
    }
}
