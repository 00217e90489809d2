package footnote.eval;

import java.util.function.Consumer;

/// Passages that come one after the other, the same ones each time, so that more can be indexed than memory holds.
@FunctionalInterface
interface PassageSource {
    /// Hands over every passage, each with an id of its own.
    void each(Consumer<CorpusPassage> consumer);
}
