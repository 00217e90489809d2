package footnote.eval;

import footnote.ask.Reply;
import footnote.conversation.Question;
import footnote.document.Library;
import java.nio.file.Path;
import java.util.List;
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
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPathBenchmark {
    private static final int PASSAGES = 10_000;
    private static final int DEPTH = 50;

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
        private final RetrievalSystem system =
                IndexedCorpus.of(new RecombinedCorpus(SentencePool.of(Searching::briefings), PASSAGES), folder.path());

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

    /// Analysis of the question and BM25.
    @Benchmark
    public List<RankedPassage> lexicalSearch(Searching searching, Questions questions) {
        return searching.system.search(questions.next(), RetrievalMethod.BM25, DEPTH);
    }

    /// From the question to the verified answer.
    @Benchmark
    public Reply wholeAnswer(Answering answering, Questions questions) {
        return answering.workbench.evaluator().ask().ask(questions.next().text());
    }
}
