package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import footnote.document.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes into the reader and what is made of what comes out, without the model between.
class WindowReadingTest {
    private static final String TEXT = "The lido opens in May. It costs £4. Dogs stay out.";
    private static final List<Span> SENTENCES = List.of(new Span(0, 22), new Span(23, 35), new Span(36, 50));
    private static final Window WINDOW = new Window("", TEXT, SENTENCES);

    private WordPiece cutter;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(Embedder.MODEL + "-tokenizer.json")) {
            cutter = WordPiece.read(in);
        }
    }

    @Test
    void theQuestionStandsBeforeTheWindowAndEachHasItsType() {
        WindowInput input = input("What does it cost?", WINDOW, 256);

        assertThat(input.ids()).startsWith(101).endsWith(102);
        assertThat(input.ids().subList(0, 7)).containsExactly(101, 2054, 2515, 2009, 3465, 1029, 102);
        assertThat(input.types()).startsWith(0, 0, 0, 0, 0, 0, 0, 1).endsWith(1);
        assertThat(input.first()).isEqualTo(7);
        assertThat(input.length()).isEqualTo(7 + input.pieces().size() + 1);
    }

    @Test
    void aTitleStandsBeforeTheTextAndTakesNoPartInIt() {
        WindowInput plain = input("Cost?", WINDOW, 256);
        WindowInput titled = input("Cost?", new Window("The lido", TEXT, SENTENCES), 256);

        assertThat(titled.first()).isEqualTo(plain.first() + 4);
        assertThat(titled.pieces()).isEqualTo(plain.pieces());
        assertThat(titled.ids().subList(titled.first(), titled.length()))
                .isEqualTo(plain.ids().subList(plain.first(), plain.length()));
    }

    @Test
    void piecesBelongToTheSentenceThatTheyBeginIn() {
        WindowInput input = input("Cost?", WINDOW, 256);
        List<String> second = input.piecesOf(SENTENCES.get(1)).stream()
                .map(number -> input.pieces().get(number).span().of(TEXT))
                .toList();

        assertThat(second).containsExactly("It", "costs", "£", "4", ".");
    }

    @Test
    void whatIsBeyondTheRoomIsNotRead() {
        String rambling = "word ".repeat(300);
        WindowInput input = input(rambling, WINDOW, 74);
        var output = new WindowOutput(new float[input.length()][4], new float[3]);

        assertThat(input.length()).isEqualTo(74);
        assertThat(input.first()).isEqualTo(66);
        assertThat(output.reading(input).sentences().getLast()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void theScoreOfASentenceIsTheMeanOfItsValuesByTheirWeightsAboveThatOfNone() {
        WindowInput input = input("Cost?", WINDOW, 256);
        float[][] pieces = new float[input.length()][4];
        List<Integer> second = input.piecesOf(SENTENCES.get(1));
        pieces[input.first() + second.get(0)][3] = 10;
        var output = new WindowOutput(pieces, new float[] {1, .5f, -.5f});

        Reading reading = output.reading(input);
        assertThat(reading.sentences().get(0)).isEqualTo(-1);
        assertThat(reading.sentences().get(1)).isCloseTo(10.0 / second.size() - 1, within(1e-9));
        assertThat(reading.answerable()).isEqualTo(.5);
        assertThat(reading.support()).isEqualTo(-.5);

        pieces[input.first() + second.get(0)][2] = 50;
        assertThat(output.reading(input).sentences().get(1)).isCloseTo(9, within(1e-9));
    }

    @Test
    void theAnswerIsTheBestSpanThatIsInOrderAndNotTooLong() {
        WindowInput input = input("Cost?", WINDOW, 256);
        float[][] pieces = new float[input.length()][4];
        List<Integer> second = input.piecesOf(SENTENCES.get(1));
        pieces[0][0] = 1;
        pieces[0][1] = 1;
        pieces[input.first() + second.get(2)][0] = 5;
        pieces[input.first() + second.get(3)][1] = 4;
        pieces[input.first() + second.get(0)][1] = 6;

        Reading reading = new WindowOutput(pieces, new float[3]).reading(input);
        assertThat(Optional.ofNullable(reading.answer()).map(span -> span.of(TEXT)))
                .contains("£4");
        assertThat(reading.answerScore()).isEqualTo(5 + 4 - 2);
    }

    @Test
    void anEmptyWindowHasNoAnswer() {
        WindowInput input = input("Cost?", new Window("", "", List.of()), 256);
        Reading reading = new WindowOutput(new float[input.length()][4], new float[3]).reading(input);

        assertThat(reading.answer()).isNull();
        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.answerScore()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aSentenceOutsideOfItsWindowIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Window("", "short", List.of(new Span(0, 9))))
                .withMessageContaining("outside");
    }

    private WindowInput input(String question, Window window, int longest) {
        return WindowInput.of(cutter, question, window, longest, 64);
    }
}
