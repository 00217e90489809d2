package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbedderTest {
    private static final String FOOTWAYS = "The footway repair programme starts in April.";
    private static final String LIBRARY = "The library lends books and films.";

    private static Embedder embedder;

    @BeforeAll
    static void load() {
        embedder = Embedder.load();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void aVectorHasUnitLength() {
        float[] vector = embedder.passage(FOOTWAYS);

        assertThat(vector).hasSize(Embedder.DIMENSIONS);
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void aQuestionIsNearestToThePassageThatIsMeant() {
        float[] question = embedder.query("When do you mend the pavements?");

        assertThat(dot(question, embedder.passage(FOOTWAYS))).isGreaterThan(dot(question, embedder.passage(LIBRARY)));
    }

    @Test
    void aQuestionIsReadInAnotherWayThanAPassage() {
        assertThat(embedder.query(LIBRARY)).isNotEqualTo(embedder.passage(LIBRARY));
    }

    @Test
    void aVectorDependsOnItsTextAloneAlsoWhereOthersAreMadeBesideIt() throws Exception {
        float[] alone = embedder.passage(FOOTWAYS);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<float[]>> tasks = IntStream.range(0, 20)
                    .<Callable<float[]>>mapToObj(i -> () -> embedder.passage(i % 2 == 0 ? FOOTWAYS : LIBRARY + i))
                    .toList();
            List<Future<float[]>> done = threads.invokeAll(tasks);
            for (int i = 0; i < done.size(); i += 2) {
                assertThat(done.get(i).get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void aTextLongerThanTheModelReadsHasTheVectorOfItsBeginning() {
        assertThat(embedder.passage("word ".repeat(5_000))).isEqualTo(embedder.passage("word ".repeat(600)));
    }

    @Test
    void anEmptyTextHasAVector() {
        assertThat(embedder.passage("")).hasSize(Embedder.DIMENSIONS).doesNotContain(Float.NaN);
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
