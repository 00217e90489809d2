package footnote.answer;

import java.util.List;
import java.util.Optional;

/// What happens while an answer is made.
public sealed interface AnswerEvent {
    /// A stage begins; where several questions are asked at once, each goes through all of them.
    record Begun(Stage stage) implements AnswerEvent {}

    /// The next sentence is checked, and may be shown.
    ///
    /// @param sentence with the numbers that its footnotes have in the answer
    /// @param citations these footnotes, in the order in which the sentence names them
    record Ready(AnswerSentence sentence, List<Citation> citations) implements AnswerEvent {
        public Ready {
            citations = List.copyOf(citations);
        }
    }

    /// Some of what was handed out does not stand after all. What is handed out next takes its place.
    ///
    /// @param standing so many sentences still stand, the first ones
    /// @param why the words of a language model were given up; empty where that is not known
    record Withdrawn(int standing, Optional<Fallback> why) implements AnswerEvent {}

    /// What an answering goes through.
    enum Stage {
        UNDERSTAND,
        SEARCH,
        READ,
        /// A language model is asked to word what was found.
        WRITE
    }
}
