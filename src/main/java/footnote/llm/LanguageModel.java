package footnote.llm;

import java.util.function.Predicate;

/// The port to a language model: a prompt in, text in pieces out. Implementations are safe for use by several threads,
/// bounded in time and in what they hold, and leave nothing open when they return.
public interface LanguageModel {
    /// By which its provider knows it.
    String name();

    /// Writes, until it is done, fails, or the reader has had enough. The reader is called from one thread at a time,
    /// and
    /// not any more after this has returned.
    ///
    /// @param reader takes the next piece, which may be of any length; whether it wants more
    Ending write(Prompt prompt, Predicate<String> reader);
}
