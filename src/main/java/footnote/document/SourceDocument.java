package footnote.document;

import java.util.List;

/// One document as it was read: its text, its make-up and its provenance. Immutable.
///
/// @param path where the file lies under the documents folder, with `/` between folders
/// @param fileDigest of the file's own bytes
/// @param text the canonical text, which all offsets count in (see [CanonicalText])
/// @param version of that text
/// @param blocks in the order of the text
/// @param pages of the text, where it has any
public record SourceDocument(
        DocumentId id,
        String path,
        Sha256 fileDigest,
        String text,
        Version version,
        List<Block> blocks,
        Pages pages,
        Provenance provenance) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (!block.span().fits(text)) {
                throw new IllegalArgumentException(block + " lies outside the " + text.length() + " units of " + id);
            }
        }
    }

    /// The spans of page furniture, in the order of the text.
    public List<Span> furniture() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.FURNITURE)
                .map(Block::span)
                .toList();
    }
}
