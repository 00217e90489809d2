package footnote.eval;

/// How passages are searched.
public enum RetrievalMethod {
    /// By the words that question and passage share.
    BM25("BM25"),
    /// By these, and more for those that stand together.
    LEXICAL("words"),
    /// By the nearness of what they mean.
    DENSE("dense"),
    /// By both.
    HYBRID("hybrid");

    private final String label;

    RetrievalMethod(String label) {
        this.label = label;
    }

    /// What the method is called in tables and run files.
    public String label() {
        return label;
    }
}
