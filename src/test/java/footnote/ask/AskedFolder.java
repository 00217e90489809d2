package footnote.ask;

import footnote.answer.Answerer;
import footnote.conversation.QuestionAnalyzer;
import footnote.index.IndexedFolder;
import footnote.index.LuceneIndex;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;

/// A folder of documents that a whole service answers from, searched by words alone.
public final class AskedFolder implements AutoCloseable {
    private static final int PASSAGES = 50;

    private final LuceneIndex index;

    private AskedFolder(LuceneIndex index) {
        this.index = index;
    }

    /// Indexes a folder.
    public static AskedFolder of(IndexedFolder folder) {
        folder.update();
        return new AskedFolder(LuceneIndex.open(folder.indexFolder()));
    }

    public AskService service(Answerer answerer) {
        return service(answerer, "");
    }

    AskService service(Answerer answerer, String contact) {
        return new AskService(
                index,
                new QuestionAnalyzer(),
                new Retriever(PASSAGES, QueryVectors.NONE),
                answerer,
                new CitationVerifier(),
                contact);
    }

    @Override
    public void close() {
        index.close();
    }
}
