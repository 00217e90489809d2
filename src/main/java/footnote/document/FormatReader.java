package footnote.document;

/// Reads the content of files whose format has to be taken apart by large libraries, which may crash, hang or run out
/// of memory over a hostile or a broken file.
///
/// Safe for use by several threads.
interface FormatReader extends AutoCloseable {
    /// The text of a file.
    ///
    /// @throws UnreadableDocumentException when this one file cannot be read; the next one can be
    PageText read(DocumentFile file, FileFormat format, byte[] content);

    /// Gives back what reading took; a later call of [#read] takes it again.
    @Override
    void close();
}
