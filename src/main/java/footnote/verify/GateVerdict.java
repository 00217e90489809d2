package footnote.verify;

import footnote.passage.Sentence;
import java.util.List;

/// What the gate found of a sentence that a language model worded.
public sealed interface GateVerdict {
    /// The sentence may be shown.
    ///
    /// @param support the sentences of the cited passage that carry it, one or two neighbours, in their order
    /// @param probability that they support it, 0 to 1, as [SupportScorer] tells
    record Passed(List<Sentence> support, double probability) implements GateVerdict {
        public Passed {
            support = List.copyOf(support);
        }
    }

    /// The sentence must not be shown.
    ///
    /// @param message a whole sentence that names what is wrong
    record Dropped(Reason reason, String message) implements GateVerdict {}

    /// Why a sentence was dropped.
    enum Reason {
        NUMBER_NOT_GIVEN,
        VALUE_NOT_CITED,
        NAME_NOT_CITED,
        QUOTATION_NOT_CITED,
        NOT_WHOLE,
        NEW_CONTENT,
        NEGATION,
        COMPARISON,
        DIRECTION,
        MODALITY,
        TIME,
        SPEAKER,
        ROLES,
        MERGED,
        NOT_SUPPORTED
    }
}
