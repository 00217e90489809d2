package footnote.verify;

import footnote.document.Span;
import footnote.model.Reading;
import footnote.model.Window;
import footnote.model.WindowReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What tells whether evidence supports a claim.
///
/// @param reader the reader's logit of 'supports'
/// @param words the share of the claim's words that the evidence has, 0 to 1
/// @param numbers the share of the claim's numbers that the evidence has, 0 to 1; 1 where the claim has none
public record SupportFeatures(double reader, double words, double numbers) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /// Lets the reader read the evidence beside the claim.
    public static SupportFeatures of(String claim, String evidence, WindowReader reader) {
        var window = new Window("", evidence, List.of(new Span(0, evidence.length())));
        Reading reading = reader.read(claim, List.of(window)).getFirst();
        return new SupportFeatures(reading.support(), share(WORD, claim, evidence), share(NUMBER, claim, evidence));
    }

    private static double share(Pattern part, String claim, String evidence) {
        Set<String> own = parts(part, claim);
        Set<String> there = new HashSet<>(own);
        there.retainAll(parts(part, evidence));
        return own.isEmpty() ? 1 : (double) there.size() / own.size();
    }

    private static Set<String> parts(Pattern part, String text) {
        return part.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
