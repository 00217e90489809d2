package footnote.eval;

/// How passages are searched.
public enum RetrievalMethod {
    /// The yardstick: Lucene's own English analysis and BM25 over the text, the question as it stands.
    BM25("BM25"),
    /// By the words that question and passage share.
    LEXICAL("words"),
    /// By the nearness of what they mean.
    DENSE("dense"),
    /// By both.
    HYBRID("hybrid"),
    /// The same, the first of them in an order that the reader has a say in.
    READ("read");

    private final String label;

    RetrievalMethod(String label) {
        this.label = label;
    }

    /// What the method is called in tables and run files.
    public String label() {
        return label;
    }
}
