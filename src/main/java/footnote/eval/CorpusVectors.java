package footnote.eval;

import footnote.model.Embedder;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Where the vectors of a measured corpus come from. Both functions are called by several threads.
///
/// @param passage from a passage's text to its vector, of unit length
/// @param query from a question to its vector, of unit length
record CorpusVectors(Function<String, float[]> passage, Function<String, float[]> query) {
    /// Every vector made by the model.
    static CorpusVectors of(Embedder model) {
        return new CorpusVectors(model::passage, model::query);
    }

    /// Those of questions made by the model, those of passages like it: making a million would take hours. A text's
    /// vector depends on the text alone.
    static CorpusVectors like(List<String> sample, Embedder model) {
        var pool = new VectorPool(sample.stream().map(model::passage).toList());
        return new CorpusVectors(text -> pool.vector(new Random(text.hashCode())), model::query);
    }
}
