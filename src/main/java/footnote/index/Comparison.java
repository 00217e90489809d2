package footnote.index;

/// By what the indexer tells whether a file is as it was.
public enum Comparison {
    /// By its bytes, all of which are read.
    BY_CONTENT,

    /// By its size, time of change and key in the file system, where these can be relied on, and else by its bytes.
    BY_STAMP
}
