package footnote.document;

import java.util.List;

/// What lies in a documents folder at one moment.
///
/// @param files those to be read, in the order of their paths
/// @param leftOut one exception for each file that is of no supported kind; hidden files and sidecars are not named
public record LibraryListing(List<DocumentFile> files, List<UnreadableDocumentException> leftOut) {
    public LibraryListing {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
