package footnote.eval;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/// A corpus of any size made of the sentences of a real one, to measure how time and space grow. Lengths and word
/// frequencies are those of the source; what it lacks is new words, of which a real corpus of that size has more, so
/// that lists of passages by word are a little longer here. Each time it is read, it is the same.
///
/// @param size how many passages, at least 1
record RecombinedCorpus(SentencePool pool, int size) implements PassageSource {
    private static final long SEED = 20_260_101;

    @Override
    public void each(Consumer<CorpusPassage> consumer) {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < size; i++) {
            consumer.accept(pool.passage(Integer.toString(i), random));
        }
    }
}
