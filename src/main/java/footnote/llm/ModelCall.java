package footnote.llm;

import footnote.passage.Sentences;
import java.util.List;
import java.util.Optional;

/// What all answers of one model share. Safe for use by several threads.
///
/// @param settings that the model was made with
/// @param check of its sentences
record ModelCall(
        LanguageModel model,
        ModelSettings settings,
        SentenceCheck check,
        Instructions instructions,
        Sentences sentences) {
    /// Four sentences have no more.
    private static final int MOST_TOKENS = 300;

    /// What is around four sentences in JSON has no more.
    private static final int MOST_TOKENS_AROUND = 100;

    ModelCall(LanguageModel model, ModelSettings settings, SentenceCheck check) {
        this(model, settings, check, new Instructions(settings.output()), new Sentences());
    }

    /// What the model is asked for one question.
    Prompt prompt(String question, List<Source> sources) {
        String asking = instructions.asking(question, sources);
        return switch (settings.output()) {
            case TEXT -> new Prompt(instructions.system(), asking, MOST_TOKENS);
            case JSON ->
                new Prompt(
                        instructions.system(),
                        asking,
                        MOST_TOKENS + MOST_TOKENS_AROUND,
                        Optional.of(new AnswerSchema(sources.size())));
        };
    }

    /// Reads what the model writes then.
    SentenceReader reader() {
        return switch (settings.output()) {
            case TEXT -> new SentenceStream(sentences);
            case JSON -> new JsonSentences(sentences);
        };
    }
}
