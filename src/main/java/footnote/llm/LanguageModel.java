package footnote.llm;

import java.time.Clock;

/// A model that writes text.
///
/// Safe for use by several threads, each call being on its own.
public interface LanguageModel {
    /// Has the model write, on the calling thread, which waits. A thread that is interrupted stops the model, and
    /// stays interrupted.
    ///
    /// @param deadline when it is over at the latest
    /// @param pieces gets the text, in order, on the calling thread
    /// @return how it ended; whatever goes wrong with the model is an ending and no exception
    Ending write(Prompt prompt, Deadline deadline, PieceConsumer pieces);

    /// The model that the settings name. Nothing is sent before something is to be written.
    static LanguageModel of(ModelSettings settings) {
        return new RemoteModel(settings, Clock.systemUTC());
    }
}
