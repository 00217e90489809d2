package footnote.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import footnote.document.LibraryException;
import footnote.eval.Evaluation;
import footnote.eval.Figure;
import footnote.eval.KnownPassagesException;
import footnote.evidence.Caution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/// The documents that tests ask, and how tests come by them.
class DocumentsUnderTestTest {
    private static final String KNOWN = """
            documents: elsewhere
            questions:
              - question: "When does the lido reopen?"
                cite: [{document: lido, snippet: "reopens on 3 May"}]
              - question: "When does the lido open again?"
                cite: [{document: lido, snippet: "Dogs stay outside"}]
              - question: "xylophone"
                known-miss: true
                refuse: "nothing of the kind"
              - question: "What does the zeppelin cost?"
                known-miss: true
                cite: [{document: lido, snippet: "Dogs stay outside"}]
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileOfKnownPassagesIsATestForEachQuestionAndKnownMissesAreApart() throws IOException {
        Path file = known();
        try (DocumentsUnderTest documents = lido()) {
            List<DynamicNode> groups = documents.knownPassages(file).toList();

            assertThat(groups)
                    .extracting(DynamicNode::getDisplayName)
                    .containsExactly("known passages of known.yaml (2)", "known misses of known.yaml (2)");
            assertThat(groups)
                    .allSatisfy(group -> assertThat(group.getTestSourceUri()).contains(file.toUri()));
            assertThat(groups.stream().flatMap(DocumentsUnderTestTest::cameOf))
                    .satisfiesExactly(
                            right -> assertThat(right).isEqualTo("When does the lido reopen?: passed"),
                            wrong -> assertThat(wrong)
                                    .startsWith("When does the lido open again?: Due was an answer that cites"
                                            + " 'Dogs stay outside' (lido), and shown was: "),
                            found -> assertThat(found)
                                    .startsWith("xylophone: It is marked as a known miss and is right now:"
                                            + " take 'known-miss' off."),
                            missed -> assertThat(missed).isEqualTo("What does the zeppelin cost?: passed"));
        }
    }

    @Test
    void aFileIsCountedToo() throws IOException {
        try (DocumentsUnderTest documents = lido()) {
            Evaluation evaluation = documents.evaluate(known());

            assertThat(evaluation.of(Figure.RIGHT)).isEqualTo(0.5);
            assertThat(evaluation.of(Figure.EXACT)).isEqualTo(1);
        }
    }

    @Test
    void aSlipInTheFileIsFoundBeforeAnythingIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), KNOWN.replace("3 May", "4 May"));
        try (DocumentsUnderTest documents = lido()) {
            assertThatExceptionOfType(KnownPassagesException.class)
                    .isThrownBy(() -> documents.knownPassages(file))
                    .withMessageContaining("'reopens on 4 May' of the document lido");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(LibraryException.class)
                .isThrownBy(() -> DocumentsUnderTest.open(folder.resolve("nowhere"), Caution.NORMAL))
                .withMessageContaining("nowhere");
    }

    @Test
    void classesThatAskTheSameFolderShareItsIndex() {
        Seen.DOCUMENTS.clear();

        run(OneSample.class, OtherSample.class).assertStatistics(tests -> tests.succeeded(3));

        assertThat(Seen.DOCUMENTS)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each).isSameAs(Seen.DOCUMENTS.getFirst()));
    }

    @Test
    void aTestThatNamesNoDocumentsIsTold() {
        run(UnmarkedSample.class)
                .assertThatEvents()
                .haveExactly(1, event(test(), finishedWithFailure(message("Mark the test class with @FootnoteTest."))));
    }

    /// What the sample classes were given.
    private static final class Seen {
        private static final List<DocumentsUnderTest> DOCUMENTS = new ArrayList<>();
    }

    @FootnoteTest
    static class OneSample {
        @Test
        void first(DocumentsUnderTest documents) {
            Seen.DOCUMENTS.add(documents);
        }

        @Test
        void second(DocumentsUnderTest documents) {
            Seen.DOCUMENTS.add(documents);
        }
    }

    @FootnoteTest(documents = "./documents")
    static class OtherSample {
        @Test
        void third(DocumentsUnderTest documents) {
            Seen.DOCUMENTS.add(documents);
        }
    }

    @ExtendWith(FootnoteExtension.class)
    static class UnmarkedSample {
        @Test
        void askingNobody(DocumentsUnderTest documents) {
            Seen.DOCUMENTS.add(documents);
        }
    }

    private static Events run(Class<?>... samples) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(Stream.of(samples).map(sample -> selectClass(sample)).toArray(DiscoverySelector[]::new))
                .execute()
                .testEvents();
    }

    private static Stream<String> cameOf(DynamicNode group) {
        return ((DynamicContainer) group).getChildren().map(node -> {
            try {
                ((DynamicTest) node).getExecutable().execute();
                return node.getDisplayName() + ": passed";
            } catch (Throwable e) {
                return node.getDisplayName() + ": " + e.getMessage();
            }
        });
    }

    private DocumentsUnderTest lido() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027. Dogs stay outside.");
        return DocumentsUnderTest.open(documents, Caution.NORMAL);
    }

    private Path known() throws IOException {
        return Files.writeString(folder.resolve("known.yaml"), KNOWN);
    }
}
