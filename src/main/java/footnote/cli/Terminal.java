package footnote.cli;

/// What may be written to a terminal.
final class Terminal {
    private Terminal() {}

    /// The text without control characters, which a file's name or a document could use to move the cursor or to
    /// colour what follows.
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
