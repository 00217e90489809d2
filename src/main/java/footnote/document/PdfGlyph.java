package footnote.document;

/// One character as it stands on a page, or a few that one sign stands for.
///
/// Lengths are in points, from the left and downwards from the top of the page as its text reads, so that a page that
/// lies on its side is seen upright.
///
/// @param baseline how far down the line lies that it stands on
/// @param space how wide a space of its font is
/// @param size of its font
/// @param pagination whether the file itself marks it as a running header, a footer or a page number
record PdfGlyph(
        String text,
        float left,
        float right,
        float baseline,
        float space,
        float size,
        boolean bold,
        boolean pagination) {
    boolean isBlank() {
        return text.isBlank();
    }
}
