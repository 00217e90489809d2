package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewFitTest {
    private static final String NEWS = """
            ---
            publisher: Elmford Gazette
            ---
            “The pool plan is sound,” said Rosa Lind, head of the swimming union. The pool plan has ten pages.
            """;
    private static final String COLUMN = """
            ---
            publisher: Elmford Gazette
            author: Tom Marsh
            kind: opinion
            ---
            The pool plan is a scandal.
            """;

    @TempDir
    private Path folder;

    @Test
    void aSentenceIsTheirsWhoSayIt() throws IOException {
        assertThat(fit("What does Rosa Lind say about the pool plan?", "sound")).isEqualTo(1);
        assertThat(fit("What does the swimming union say about the pool plan?", "sound"))
                .isEqualTo(1);
        assertThat(fit("What does the council say about the pool plan?", "sound"))
                .isEqualTo(-1);
    }

    @Test
    void whatNobodyInItSaysIsTheirsWhoWroteOrPublishedIt() throws IOException {
        assertThat(fit("What does the Gazette say about the pool plan?", "ten pages"))
                .isEqualTo(1);
        assertThat(fit("What does Rosa Lind say about the pool plan?", "ten pages"))
                .isZero();
    }

    @Test
    void criticsAreThoseWhoWriteOpinion() throws IOException {
        assertThat(fit("What do critics say about the pool plan?", "scandal")).isEqualTo(1);
    }

    @Test
    void anybodysSentenceWillDoWhereNobodysViewIsAskedFor() throws IOException {
        assertThat(fit("How long is the pool plan?", "sound")).isZero();
    }

    private int fit(String question, String part) throws IOException {
        try (var shelf = Shelf.of(folder, NEWS, COLUMN)) {
            Candidate candidate = shelf.candidates(question).stream()
                    .filter(one -> one.sentence().text().contains(part))
                    .findFirst()
                    .orElseThrow();
            return new ViewFit(shelf.analysis(question), shelf.snapshot()).of(candidate);
        }
    }
}
