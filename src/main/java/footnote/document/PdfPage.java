package footnote.document;

import java.util.List;

/// What is seen on a page of a PDF.
///
/// @param layers the characters that read in one direction, those of the most frequent direction first, each in the
///     order in which they are painted
/// @param slanted characters that stand neither upright nor on a side, such as a watermark across the page
/// @param height from the top to the bottom as its text reads
/// @param unknown how many characters have a shape, but no meaning that the file tells
/// @param pictured whether pictures cover most of it
record PdfPage(List<List<PdfGlyph>> layers, String slanted, float height, int unknown, boolean pictured) {
    PdfPage {
        layers = List.copyOf(layers);
    }

    /// How many letters and digits it has.
    int letters() {
        return (int) layers.stream()
                .flatMap(List::stream)
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
