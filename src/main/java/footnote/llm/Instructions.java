package footnote.llm;

import footnote.document.ResourceLines;
import footnote.document.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/// What a model is told: the resource `prompt.txt`, or `prompt-json.txt` where it is to write JSON, in
/// which the passages and the question are filled in. Immutable.
final class Instructions {
    private static final String DIVIDER = "\n===\n";
    private static final int DIGITS = 12;

    private final String system;
    private final PromptTemplate asking;
    private final String digest;

    Instructions(OutputForm form) {
        String text = ResourceLines.text(
                Instructions.class,
                switch (form) {
                    case TEXT -> "prompt.txt";
                    case JSON -> "prompt-json.txt";
                });
        int divider = text.indexOf(DIVIDER);
        this.system = text.substring(0, divider) + "\n\n";
        this.asking = PromptTemplate.of(text.substring(divider + DIVIDER.length()), "passages", "question");
        this.digest = Sha256.of(text).hex().substring(0, DIGITS);
    }

    /// The first hexadecimal digits of the resource's SHA-256, by which an answer says what its model was told.
    String digest() {
        return digest;
    }

    /// What holds for every question.
    String system() {
        return system;
    }

    /// The passages and the question. Neither can pass for the other: each passage stands on a line of its
    /// own, and so does the question.
    String asking(String question, List<Source> sources) {
        String passages = sources.stream().map(Source::described).collect(Collectors.joining("\n"));
        return asking.filled(passages, PromptTemplate.onOneLine(question));
    }
}
