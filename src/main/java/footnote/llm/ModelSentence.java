package footnote.llm;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            CASE_INSENSITIVE);

    /// What is a link, an image, a heading, code, a table or HTML to whatever shows Markdown: no sentence has it.
    private static final Pattern MARKUP = Pattern.compile(
            "^[#>]|[*`|]|~~|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|!\\[|\\]\\(|\\]:|<[\\p{L}/!?]|&#?\\w{1,32};");

    /// A small model writes the names of the prompt's own lines, too: that of the answer before it, and
    /// those of another question after it.
    private static final Pattern OWN_NAME =
            Pattern.compile("^(?:the )?(?:final |short )?answer ?:\\s*", CASE_INSENSITIVE);

    private static final Pattern NEXT_QUESTION =
            Pattern.compile("^(?:question|passages|example|rules) ?(?::|$)", CASE_INSENSITIVE);

    private static final Pattern NOT_SAID = Pattern.compile("^not said\\b", CASE_INSENSITIVE);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    ModelSentence {
        sources = List.copyOf(sources);
    }

    /// The sentences of pieces of text, of which one that has marks alone belongs to the piece before, and
    /// one without a word is none.
    static List<ModelSentence> of(List<String> pieces) {
        var found = new ArrayList<ModelSentence>();
        for (String piece : pieces) {
            String answer = OWN_NAME.matcher(Emphasis.without(SourceMarks.without(piece)))
                    .replaceFirst("");
            String text = Source.withoutHeading(answer);
            List<Integer> sources = SourceMarks.numbers(piece);
            if (LETTER.matcher(text).find()) {
                found.add(new ModelSentence(text, sources));
            } else if (!found.isEmpty() && found.getLast().sources().isEmpty()) {
                found.add(new ModelSentence(found.removeLast().text(), sources));
            }
        }
        return found;
    }

    /// Its words alone, in lower case: two that are the same here say the same.
    String words() {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Whether the answer ended before it: it says that there is none, or begins a question of its own.
    boolean endsTheAnswer() {
        return NOT_SAID.matcher(text).find() || NEXT_QUESTION.matcher(text).find();
    }

    /// Whether it looks like a sentence that says something by itself: `No.`, what broke off, and markup do not.
    boolean isWhole() {
        return text.split("\\s+").length >= FEWEST_WORDS
                && ENDED.matcher(text).find()
                && !BROKEN_OFF.matcher(text).find()
                && !MARKUP.matcher(text).find();
    }
}
