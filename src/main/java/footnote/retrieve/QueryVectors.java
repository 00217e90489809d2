package footnote.retrieve;

import java.util.Optional;

/// The port to whatever tells what a question means. Implementations are safe for use by several threads.
@FunctionalInterface
public interface QueryVectors {
    /// Knows no question's meaning: passages are found by words alone.
    QueryVectors NONE = _ -> Optional.empty();

    /// The vector of a question, of unit length; empty where no model can be run.
    Optional<float[]> of(String question);
}
