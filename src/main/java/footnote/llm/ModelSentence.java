package footnote.llm;

import java.util.List;

/// A sentence as a model wrote it, not checked yet.
///
/// @param text without the marks of its sources and without the mark of a list
/// @param sources numbers of the passages that it says it rests on, in their order, each once; often one, sometimes
/// none
record ModelSentence(String text, List<Integer> sources) {
    ModelSentence {
        sources = List.copyOf(sources);
    }
}
