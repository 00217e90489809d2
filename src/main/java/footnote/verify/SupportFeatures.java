package footnote.verify;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What tells whether evidence supports a claim. What is missing is counted as the logarithm of one more than its
/// number, so that the first thing that is missing tells most.
///
/// @param reader the reader's logit of 'supports'
/// @param sentence the reader's score of the evidence as an answer to the claim
/// @param wordsMissing words of the claim that begin as none of the evidence does
/// @param namesMissing those of them that are written like names, counted one by one
/// @param numbersMissing numbers of the claim that are not in the evidence
public record SupportFeatures(
        double reader, double sentence, double wordsMissing, double namesMissing, double numbersMissing) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /// A capital not at the start of a sentence.
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{Nd}]\\s)\\p{Lu}\\p{L}+");

    /// Words whose first letters, so many, are the same count as one.
    private static final int STEM = 5;

    /// Shorter words of a claim tell nothing.
    private static final int SHORTEST = 4;

    /// The score of evidence that has nothing to read.
    private static final double LEAST = -20;

    /// Lets the reader read the evidence beside the claim.
    public static SupportFeatures of(String claim, String evidence, WindowReader reader) {
        var window = new Window("", evidence, List.of(new Span(0, evidence.length())));
        Reading reading = reader.read(claim, List.of(window)).getFirst();
        Set<String> stems = stems(WORD, evidence, 0);
        return new SupportFeatures(
                reading.support(),
                Math.max(LEAST, reading.sentences().getFirst()),
                Math.log1p(missing(stems(WORD, claim, SHORTEST), stems)),
                missing(stems(NAME, claim, 0), stems),
                Math.log1p(missing(parts(NUMBER, claim), parts(NUMBER, evidence))));
    }

    /// All of them, in their order.
    public double[] values() {
        return new double[] {reader, sentence, wordsMissing, namesMissing, numbersMissing};
    }

    private static int missing(Set<String> own, Set<String> there) {
        return (int) own.stream().filter(part -> !there.contains(part)).count();
    }

    private static Set<String> stems(Pattern part, String text, int shortest) {
        return parts(part, text).stream()
                .filter(word -> word.length() >= shortest)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(Pattern part, String text) {
        return part.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
