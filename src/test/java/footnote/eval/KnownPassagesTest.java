package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testkit.DocumentsUnderTest;
import footnote.testkit.FootnoteTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Every question of the known-passages files, asked with the test kit. One that must be refused has to be refused, one
/// that can be answered has to cite a known passage, unless it is marked as a known miss; and then it has to be one.
class KnownPassagesTest {
    private static final Path FILES = Path.of("src/test/resources/known-passages");
    private static final String BRIEFINGS = "documents";
    private static final String COUNCIL_PAGES = "../shared/seeds";

    /// A file whose documents may be missing on a machine, which is looked at before they are opened.
    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class OfAFile {
        private final Path file;

        OfAFile(String name) {
            this.file = FILES.resolve(name);
        }

        @BeforeAll
        void theDocumentsAreThere() {
            Parts.required(KnownPassages.read(file).documents(), "The folder of documents");
        }

        Path file() {
            return file;
        }
    }

    abstract static class OverAFolder extends OfAFile {
        private Evaluation evaluation = new Evaluation(List.of());

        OverAFolder(String name) {
            super(name);
        }

        @BeforeAll
        void ask(DocumentsUnderTest documents) {
            evaluation = documents.evaluate(file());
        }

        @Test
        void everyCitationIsExact() {
            assertThat(evaluation.of(Figure.EXACT)).isEqualTo(1);
        }

        @Test
        void sentencesAreRankedNoWorseThanByPlainSearch() {
            assertThat(List.of(Figure.HIT_AT_1, Figure.HIT_AT_3))
                    .allSatisfy(hits -> assertThat(evaluation.of(hits)).isGreaterThanOrEqualTo(evaluation.plain(hits)));
        }

        @Test
        void unanswerableQuestionsAreRefusedMoreOftenThanAnswerableOnes() {
            assertThat(evaluation.of(Figure.REFUSED_UNANSWERABLE))
                    .isGreaterThan(evaluation.of(Figure.REFUSED_ANSWERABLE));
        }
    }

    abstract static class QuestionByQuestion extends OverAFolder {
        QuestionByQuestion(String name) {
            super(name);
        }

        @TestFactory
        Stream<DynamicNode> aQuestion(DocumentsUnderTest documents) {
            return documents.knownPassages(file());
        }
    }

    @Nested
    @FootnoteTest(documents = BRIEFINGS)
    class OverTheBriefings extends QuestionByQuestion {
        OverTheBriefings() {
            super("briefings.yaml");
        }
    }

    @Nested
    @FootnoteTest(documents = COUNCIL_PAGES)
    class OverTheCouncilPages extends QuestionByQuestion {
        OverTheCouncilPages() {
            super("council-pages.yaml");
        }
    }

    @Nested
    @FootnoteTest(documents = BRIEFINGS)
    class OverTheBriefingsInConversation extends QuestionByQuestion {
        OverTheBriefingsInConversation() {
            super("briefings-talk.yaml");
        }
    }

    @Nested
    @FootnoteTest(documents = COUNCIL_PAGES)
    class OverTheCouncilPagesInConversation extends QuestionByQuestion {
        OverTheCouncilPagesInConversation() {
            super("council-pages-talk.yaml");
        }
    }

    /// Written apart from the program, and never looked at while it was built: only the figures are checked.
    @Nested
    @FootnoteTest(documents = COUNCIL_PAGES)
    class OverTheCouncilPagesWithUnseenQuestions extends OverAFolder {
        OverTheCouncilPagesWithUnseenQuestions() {
            super("council-pages-unseen.yaml");
        }
    }
}
