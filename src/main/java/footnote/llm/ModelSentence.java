package footnote.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence as a model wrote it, not checked yet.
///
/// @param text without the marks of its sources and without the mark of a list
/// @param sources numbers of the passages that it says it rests on, in their order, each once; often one,
///     sometimes none
record ModelSentence(String text, List<Integer> sources) {
    private static final int FEWEST_WORDS = 4;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// Ends as a sentence does, and not after a word that something must follow.
    private static final Pattern ENDED = Pattern.compile("[\\p{L}\\p{N}%)\"”’'][.!?]+[\"”’')]*$");

    private static final Pattern BROKEN_OFF = Pattern.compile(
            "\\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|that|which|who|as|its|their|his|her|it|is|was|were|are)"
                    + "[.!?]+$",
            Pattern.CASE_INSENSITIVE);

    /// What is a link, an image, a heading, code, a table or HTML to whatever shows Markdown: no sentence has it.
    private static final Pattern MARKUP = Pattern.compile(
            "^[#>]|[*`|]|~~|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|!\\[|\\]\\(|\\]:|<[\\p{L}/!?]|&#?\\w{1,32};");

    ModelSentence {
        sources = List.copyOf(sources);
    }

    /// The sentences of pieces of text, of which one that has marks alone belongs to the piece before, and
    /// one without a word is none.
    static List<ModelSentence> of(List<String> pieces) {
        var found = new ArrayList<ModelSentence>();
        for (String piece : pieces) {
            String text = Emphasis.without(SourceMarks.without(piece));
            List<Integer> sources = SourceMarks.numbers(piece);
            if (LETTER.matcher(text).find()) {
                found.add(new ModelSentence(text, sources));
            } else if (!found.isEmpty() && found.getLast().sources().isEmpty()) {
                found.add(new ModelSentence(found.removeLast().text(), sources));
            }
        }
        return found;
    }

    /// Whether it looks like a sentence that says something by itself: `No.`, what broke off, and markup do not.
    boolean isWhole() {
        return text.split("\\s+").length >= FEWEST_WORDS
                && ENDED.matcher(text).find()
                && !BROKEN_OFF.matcher(text).find()
                && !MARKUP.matcher(text).find();
    }
}
