package footnote.verify;

import footnote.document.Provenance;
import footnote.passage.Passage;

/// A passage as it was given to a language model, with what is told of its document.
public record GivenPassage(Passage passage, Provenance provenance) {}
