package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A corpus of any size that is like a small real one.
class RecombinedCorpusTest {
    private static final Set<String> SENTENCES =
            Set.of("It reopens in May.", "It costs £4.", "Dogs stay outside.", "The rink is closed.");

    private static final PassageSource SOURCE = consumer -> {
        consumer.accept(new CorpusPassage("p1", "Lido", "It reopens in May. It costs £4. Dogs stay outside."));
        consumer.accept(new CorpusPassage("p2", "Rink", "The rink is closed."));
    };

    @Test
    void everyPassageIsOfSentencesOfTheSourceAndAsLongAsOneOfIts() {
        SentencePool pool = SentencePool.of(SOURCE);

        assertThat(pool.sentences()).containsExactlyInAnyOrderElementsOf(SENTENCES);
        assertThat(passages(100)).hasSize(100).allSatisfy(passage -> {
            List<String> sentences = List.of(passage.text().split("(?<=\\.) "));
            assertThat(SENTENCES).containsAll(sentences);
            assertThat(sentences.size()).isIn(1, 3);
            assertThat(passage.title()).isIn("Lido", "Rink");
        });
    }

    @Test
    void lengthsAndSentencesAreDrawnAsOftenAsTheSourceHasThem() {
        List<CorpusPassage> passages = passages(4_000);

        long alone = passages.stream()
                .filter(passage -> SENTENCES.contains(passage.text()))
                .count();
        long dogs = passages.stream()
                .filter(passage -> passage.text().startsWith("Dogs"))
                .count();
        assertThat(alone).isBetween(1_850L, 2_150L);
        assertThat(dogs).isBetween(850L, 1_150L);
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(passages(50)).isEqualTo(passages(50));
    }

    @Test
    void aLargerOneBeginsWithTheSmallerOne() {
        assertThat(passages(80).subList(0, 20)).isEqualTo(passages(20));
    }

    private static List<CorpusPassage> passages(int size) {
        var passages = new ArrayList<CorpusPassage>();
        new RecombinedCorpus(SentencePool.of(SOURCE), size).each(passages::add);
        return passages;
    }
}
