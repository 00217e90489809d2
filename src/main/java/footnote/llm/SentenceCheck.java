package footnote.llm;

import footnote.passage.Sentence;
import java.util.List;

/// Tells whether a sentence that a model wrote may be shown. Safe for use by several threads.
interface SentenceCheck {
    /// What becomes of a sentence.
    sealed interface Ruling {
        /// It may be shown.
        ///
        /// @param source that says so
        /// @param evidence the sentences of it that say so, one or two
        /// @param support how likely they do, 0 to 1
        record Shown(Source source, List<Sentence> evidence, double support) implements Ruling {}

        /// It may not.
        ///
        /// @param why a whole sentence for whoever wants to know
        record Dropped(String why) implements Ruling {}
    }

    /// Rules on one sentence.
    ///
    /// @param sources all that the model was given, in the order of their numbers
    Ruling rule(ModelSentence sentence, List<Source> sources);
}
