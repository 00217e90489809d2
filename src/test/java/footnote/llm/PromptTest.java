package footnote.llm;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PromptTest {
    @Test
    void aPromptSaysSomethingAndAllowsAnAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Prompt("", " ", 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Prompt("", "Hello", 0));
    }
}
