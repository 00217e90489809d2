package footnote.llm;

import java.util.List;
import java.util.regex.Pattern;

/// A sentence as a model wrote it, not checked yet.
///
/// @param text without the marks of its sources and without the mark of a list
/// @param sources numbers of the passages that it says it rests on, in their order, each once; often one, sometimes
/// none
record ModelSentence(String text, List<Integer> sources) {
    private static final int FEWEST_WORDS = 4;

    /// Ends as a sentence does, and not after a word that something must follow.
    private static final Pattern ENDED = Pattern.compile("[\\p{L}\\p{N}%)\"”’'][.!?]+[\"”’')]*$");

    private static final Pattern BROKEN_OFF = Pattern.compile(
            "\\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|that|which|who|as|its|their|his|her|it|is|was|were|are)"
                    + "[.!?]+$",
            Pattern.CASE_INSENSITIVE);

    ModelSentence {
        sources = List.copyOf(sources);
    }

    /// Whether it looks like a sentence that says something by itself: `No.` and what broke off do not.
    boolean isWhole() {
        return text.split("\\s+").length >= FEWEST_WORDS
                && ENDED.matcher(text).find()
                && !BROKEN_OFF.matcher(text).find();
    }
}
