package footnote.llm;

import footnote.passage.Sentences;

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
    ModelCall(LanguageModel model, ModelSettings settings, SentenceCheck check) {
        this(model, settings, check, new Instructions(), new Sentences());
    }
}
