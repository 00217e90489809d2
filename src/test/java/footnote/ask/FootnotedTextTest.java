package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was said comes out of the text that chat clients send back.
class FootnotedTextTest {
    @Test
    void footnotesAndTheirMarksAreNotWhatWasSaid() {
        String text = """
                Seven [1]

                It sells fish from seven boats. [1]
                The stalls are let by the office alone. [1][2]

                [1] The market (Harbour Council, 17 May 2024): “It sells fish from seven boats.”

                [2] Stalls (publisher unknown, date unknown): “Stalls are let by the office alone.”""";

        assertThat(FootnotedText.said(text)).isEqualTo("""
                        Seven

                        It sells fish from seven boats.
                        The stalls are let by the office alone.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seven boats.", "From a list: [a], [2024 accounts] and x[i].", "\n\nNot first."})
    void anotherTextIsLeftAsItIs(String text) {
        assertThat(FootnotedText.said(text)).isEqualTo(text);
    }
}
