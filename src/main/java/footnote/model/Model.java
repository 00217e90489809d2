package footnote.model;

/// A model that has been loaded and holds memory until it is closed.
public sealed interface Model extends AutoCloseable permits Embedder, EvidenceReader {
    /// Gives back the memory. Nobody may use the model any more.
    @Override
    void close();
}
