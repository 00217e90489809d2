package footnote.index;

/// The port to whatever holds the passages. Safe for use by several threads.
public interface PassageIndex extends AutoCloseable {
    /// The newest committed state of the index. A request takes one snapshot and works on it to its end.
    ///
    /// @throws IndexException when the index cannot be read
    IndexSnapshot snapshot();

    @Override
    void close();
}
