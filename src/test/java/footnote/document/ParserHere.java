package footnote.document;

import java.io.IOException;

/// Takes files apart within the tests' own process, so that a test of a parser sees what it throws.
final class ParserHere implements FormatReader {
    private final FormatParsers parsers = new FormatParsers(ParserLimits.STANDARD.characters());

    @Override
    public PageText read(DocumentFile file, FileFormat format, byte[] content) {
        try {
            return parsers.of(format).read(content).remarkingOn(file.shownPath());
        } catch (ContentException e) {
            throw e.of(file);
        } catch (IOException e) {
            throw ContentException.damaged(e).of(file);
        }
    }

    @Override
    public void close() {}
}
