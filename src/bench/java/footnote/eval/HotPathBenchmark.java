package footnote.eval;

import footnote.ask.Reply;
import footnote.conversation.Question;
import footnote.document.Library;
import footnote.model.Embedder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What every question goes through, each part by itself: the search among 10,000 passages made of the
/// sentences of the sample briefings, and a whole answer from the briefings, verification included. The
/// questions are those of `briefings.yaml`, in turn.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPathBenchmark {
    private static final int PASSAGES = 10_000;
    private static final int DEPTH = 50;
    private static final int SAMPLE = 300;

    /// The questions, each asked after the other, over and over.
    @State(Scope.Thread)
    public static class Questions {
        private final List<Question> questions =
                KnownPassages.read(Path.of("src/test/resources/known-passages/briefings.yaml")).questions().stream()
                        .map(known -> Question.of(known.question()))
                        .toList();

        private int asked;

        Question next() {
            asked = (asked + 1) % questions.size();
            return questions.get(asked);
        }
    }

    /// A corpus that can be searched.
    @State(Scope.Benchmark)
    public static class Searching {
        private final TemporaryFolder folder = TemporaryFolder.in(Path.of("target", "bench"));
        private final Embedder model = Embedder.load();
        private final SentencePool pool = SentencePool.of(Searching::briefings);
        private final RetrievalSystem system = IndexedCorpus.of(
                new RecombinedCorpus(pool, PASSAGES),
                folder.path(),
                CorpusVectors.like(sample(pool), model),
                Optional.empty());

        private static List<String> sample(SentencePool pool) {
            var sample = new ArrayList<String>();
            new RecombinedCorpus(pool, SAMPLE).each(passage -> sample.add(passage.text()));
            return sample;
        }

        private static void briefings(Consumer<CorpusPassage> consumer) {
            Library library = Library.open(Path.of("documents"));
            library.list().files().forEach(file -> {
                var document = library.read(library.load(file)).document();
                consumer.accept(new CorpusPassage(
                        document.id().value(), document.provenance().title(), document.text()));
            });
        }

        /// Closes the index and deletes it.
        @TearDown
        public void close() {
            system.close();
            model.close();
            folder.close();
        }
    }

    /// A service over the briefings.
    @State(Scope.Benchmark)
    public static class Answering {
        private final TemporaryFolder folder = TemporaryFolder.in(Path.of("target", "bench"));
        private final Workbench workbench = new Workbench(Path.of("documents"), folder.path());

        /// Closes the index and deletes it.
        @TearDown
        public void close() {
            workbench.close();
            folder.close();
        }
    }

    /// Analysis of the question, BM25 and pairs of words.
    @Benchmark
    public List<RankedPassage> lexicalSearch(Searching searching, Questions questions) {
        return searching.system.search(questions.next(), RetrievalMethod.LEXICAL, DEPTH);
    }

    /// The vector of a question.
    @Benchmark
    public float[] queryVector(Searching searching, Questions questions) {
        return searching.model.query(questions.next().text());
    }

    /// The vector of a question, and a look at those of all passages.
    @Benchmark
    public List<RankedPassage> denseSearch(Searching searching, Questions questions) {
        return searching.system.search(questions.next(), RetrievalMethod.DENSE, DEPTH);
    }

    /// Both ways and their fusion.
    @Benchmark
    public List<RankedPassage> hybridSearch(Searching searching, Questions questions) {
        return searching.system.search(questions.next(), RetrievalMethod.HYBRID, DEPTH);
    }

    /// From the question to the verified answer.
    @Benchmark
    public Reply wholeAnswer(Answering answering, Questions questions) {
        return answering.workbench.evaluator().ask().ask(questions.next().text());
    }
}
