package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import footnote.conversation.QuestionAnalysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PremiseTest {
    private static final String POOL =
            "The pool is run by Anna Brook. Anna Brook said that swimming lessons would go on. The head of the school"
                    + " resigned over the roof in May.";

    @TempDir
    private Path folder;

    @Test
    void whatIsTakenForGrantedAndNowhereToldIsNamed() throws IOException {
        assertThat(refusal("Why did Anna Brook resign?")).hasValueSatisfying(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RefusalReason.PREMISE_NOT_FOUND);
            assertThat(refusal.message())
                    .isEqualTo("The documents do not say. What was found in them about 'Anna Brook' does not mention"
                            + " 'resign'.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did Anna Brook say that lessons would go on?",
                "Did Anna Brook resign?",
                "Who made Anna Brook resign?",
                "How do I reach Anna Brook?",
                "Why did the head resign?"
            })
    void nothingIsUnfoundedThatIsToldOrIsWhatIsAsked(String question) throws IOException {
        assertThat(refusal(question)).isEmpty();
    }

    private Optional<Refusal> refusal(String question) throws IOException {
        try (var shelf = Shelf.of(folder, POOL)) {
            QuestionAnalysis analysis = shelf.analysis(question);
            return new Premise(analysis, shelf.snapshot(), new FeatureReader(analysis, shelf.snapshot()))
                    .notFound(shelf.candidates(question));
        }
    }
}
