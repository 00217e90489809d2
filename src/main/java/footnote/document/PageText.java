package footnote.document;

import java.util.List;

/// What a reader makes of one file's content: the canonical text and its blocks, before anything is known of where the
/// document comes from but what the file itself says.
///
/// @param ownTitle what the text itself puts forward as its title; empty where it does not
/// @param metadata what the file's own properties say
/// @param remarks whole sentences that the document's owner should read, such as one about pages without any text
record PageText(
        String text, List<Block> blocks, String ownTitle, Pages pages, Metadata metadata, List<String> remarks) {
    PageText {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /// The same with remarks that begin with a name.
    PageText remarkingOn(String name) {
        List<String> named = remarks.stream().map(remark -> name + " " + remark).toList();
        return new PageText(text, blocks, ownTitle, pages, metadata, named);
    }

    /// The same with other blocks.
    PageText withBlocks(List<Block> others) {
        return new PageText(text, others, ownTitle, pages, metadata, remarks);
    }

    /// A text that has no pages and no properties of its own.
    static PageText unpaged(String text, List<Block> blocks, String ownTitle) {
        return new PageText(text, blocks, ownTitle, Pages.NONE, Metadata.NONE, List.of());
    }
}
