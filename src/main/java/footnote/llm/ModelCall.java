package footnote.llm;

import footnote.conversation.Question;
import footnote.conversation.Turn;
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
        RewritingPrompt rewritingPrompt,
        Sentences sentences) {
    /// Four sentences have no more.
    private static final int MOST_TOKENS = 300;

    /// What is around four sentences in JSON has no more.
    private static final int MOST_TOKENS_AROUND = 100;

    private static final int MOST_TOKENS_OF_A_QUESTION = 80;

    ModelCall(LanguageModel model, ModelSettings settings, SentenceCheck check) {
        this(model, settings, check, new Instructions(settings.output()), new RewritingPrompt(), new Sentences());
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

    /// Has the model say what a question means that goes on from others. It may take a quarter of the time that an
    /// answer may take, so that enough is left to word one.
    ///
    /// @param history oldest first
    /// @param deadline of the whole answer
    /// @return one line; empty where it wrote none in time
    Optional<String> rewriting(Question question, List<Turn> history, Deadline deadline) {
        var line = new FirstLine();
        var prompt = new Prompt("", rewritingPrompt.of(question, history), MOST_TOKENS_OF_A_QUESTION);
        Deadline own = Deadline.in(settings.limits().whole().dividedBy(4)).orEarlier(deadline);
        Ending ending = model.write(prompt, own, line::take);
        return ending instanceof Ending.Failure ? Optional.empty() : line.text();
    }

    /// Reads what the model writes then.
    SentenceReader reader() {
        return switch (settings.output()) {
            case TEXT -> new SentenceStream(sentences);
            case JSON -> new JsonSentences(sentences);
        };
    }
}
