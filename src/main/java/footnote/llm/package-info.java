/// A language model, and how it may take part in an answer.
///
/// The port is [footnote.llm.LanguageModel]: in goes a [footnote.llm.Prompt]; out come pieces of text as the model
/// writes them, and then one [footnote.llm.Ending]: the text is whole, or the caller wanted no more, or why there is
/// no more, as a typed failure. What was given out before a failure stays given out, so whoever shows it must have
/// checked it before. A call ends by its [footnote.llm.Deadline], whatever the other side does, and leaves neither a
/// thread nor a connection behind.
///
/// There is a model only where somebody names one in [footnote.llm.ModelSettings]; without, nothing here is used and
/// no connection is opened. [footnote.llm.ModelSettings#leavesThisMachine] tells whether what is asked goes elsewhere.
/// A key is a [footnote.llm.Secret], which is in no message and no log.
///
/// [footnote.llm.ModelAnswerer] lets a model word what another answerer found. A sentence of a model is shown only
/// where the check says that a passage it was given says so, and the passage's own sentence is its footnote.
///
/// langchain4j words the requests and reads the events of each provider; connections, limits, retries and the
/// judgement whether an answer is whole are ours. This package is the only one that may use langchain4j and
/// Resilience4j.
@NullMarked
package footnote.llm;

import org.jspecify.annotations.NullMarked;
