package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Every question of the known-passages files, asked. One that must be refused has to be refused, one that can be
/// answered has to cite a known passage, unless it is marked as a known miss; and then it has to be one.
class KnownPassagesTest {
    private static final Path FILES = Path.of("src/test/resources/known-passages");

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class OverAFolder {
        private final String file;
        private final String what;

        private @Nullable Workbench workbench;
        private Evaluation evaluation = new Evaluation(List.of());

        OverAFolder(String file, String what) {
            this.file = file;
            this.what = what;
        }

        @BeforeAll
        void ask(@TempDir Path indexFolder) {
            KnownPassages known = KnownPassages.read(FILES.resolve(file));
            Path documents = Parts.required(known.documents(), what);
            workbench = new Workbench(documents, indexFolder);
            evaluation = workbench.evaluator().evaluate(known);
        }

        @AfterAll
        void close() {
            if (workbench != null) {
                workbench.close();
            }
        }

        List<Outcome> outcomes() {
            return evaluation.outcomes();
        }

        @Test
        void everyCitationIsExact() {
            assertThat(evaluation.exact()).isEqualTo(1);
        }

        @Test
        void sentencesAreRankedNoWorseThanByPlainSearch() {
            assertThat(evaluation.hitsWithin(1)).isGreaterThanOrEqualTo(evaluation.plainHitsWithin(1));
            assertThat(evaluation.hitsWithin(3)).isGreaterThanOrEqualTo(evaluation.plainHitsWithin(3));
        }

        @Test
        void unanswerableQuestionsAreRefusedMoreOftenThanAnswerableOnes() {
            assertThat(evaluation.refusedOfUnanswerable()).isGreaterThan(evaluation.refusedOfAnswerable());
        }
    }

    abstract static class QuestionByQuestion extends OverAFolder {
        QuestionByQuestion(String file, String what) {
            super(file, what);
        }

        @TestFactory
        Stream<DynamicTest> aQuestion() {
            return outcomes().stream()
                    .map(outcome -> dynamicTest(outcome.known().question(), () -> check(outcome)));
        }

        private static void check(Outcome outcome) {
            assertThat(outcome.exact()).as("every citation is exact").isTrue();
            assertThat(outcome.isRight())
                    .as("%s came of it", outcome.answer())
                    .isEqualTo(!outcome.known().knownMiss());
        }
    }

    @Nested
    class OverTheBriefings extends QuestionByQuestion {
        OverTheBriefings() {
            super("briefings.yaml", "The folder of sample briefings");
        }
    }

    @Nested
    class OverTheCouncilPages extends QuestionByQuestion {
        OverTheCouncilPages() {
            super("council-pages.yaml", "The folder of real council pages");
        }
    }

    @Nested
    class OverTheBriefingsInConversation extends QuestionByQuestion {
        OverTheBriefingsInConversation() {
            super("briefings-talk.yaml", "The folder of sample briefings");
        }
    }

    @Nested
    class OverTheCouncilPagesInConversation extends QuestionByQuestion {
        OverTheCouncilPagesInConversation() {
            super("council-pages-talk.yaml", "The folder of real council pages");
        }
    }

    /// Written apart from the program, and never looked at while it was built: only the figures are checked.
    @Nested
    class OverTheCouncilPagesWithUnseenQuestions extends OverAFolder {
        OverTheCouncilPagesWithUnseenQuestions() {
            super("council-pages-unseen.yaml", "The folder of real council pages");
        }
    }
}
