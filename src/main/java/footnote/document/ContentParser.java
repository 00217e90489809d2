package footnote.document;

import java.io.IOException;

/// Takes the content of one format apart. Runs in the parser process ([ParserMain]).
interface ContentParser {
    /// The text of a content. Its remarks are the rest of a sentence that starts with the file's name, which is not
    /// known here.
    ///
    /// @throws ContentException when it cannot be read, and it is known why
    /// @throws IOException when it is broken
    PageText read(byte[] content) throws IOException;
}
