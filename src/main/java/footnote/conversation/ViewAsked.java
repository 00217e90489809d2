package footnote.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds whose view a question asks for: `what does the council say about …`, `according to inspectors`, `the
/// critics'
/// view`. Immutable and safe for use by several threads.
final class ViewAsked {
    private static final String WORD = "[\\p{L}\\p{N}’'-]++";
    private static final String WHOSE =
            "(?:the |some |any |all |other |its |their )*+(?<whose>" + WORD + "(?:\\.? " + WORD + "){0,4}?)";

    /// With one of these between, the words are a clause and name nobody.
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:since|after|before|when|while|because|until|done|changed|been|had|that|who|which|we|you|i|it|he|she|they)\\b");

    private static final List<Pattern> WORDINGS = List.of(
            Pattern.compile(
                    "\\baccording to " + WHOSE
                            + "(?=[,?.;:!]|$| (?:what|who|when|where|why|how|which|did|do|does|is|was|are|were|has|have|in|on|at)\\b)"),
            Pattern.compile("\\b(?:what|how|why) (?:does|do|did|has|have) " + WHOSE
                    + " (?:ever )?(?:say|said|think|thought|believe|argue|claim|reckon|blame|reply|replied|respond|responded|feel"
                    + "|felt|make of|made of|suggest|warn|recommend|criticise|criticised|praise|praised|promise|promised|explain"
                    + "|explained|complain|insist|demand|call for|called for|react|comment)\\b"),
            Pattern.compile(
                    "\\b(?<whose>[\\p{L}-]+)(?:'s|(?<=s)') (?:own )?(?:view|opinion|take|response|reaction|position|side|account|reply|verdict|explanation)\\b"),
            Pattern.compile("\\b(?:view|opinion|position|verdict|eyes)s? of " + WHOSE
                    + "(?=[,?.;:!]|$| (?:on|about|of|what|who|when|where|why|how|is|was|are|were)\\b)"));

    /// The words that name whose view is asked for, in lower case; empty where anybody's will do.
    Optional<String> in(String question) {
        String text = question.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (Pattern wording : WORDINGS) {
            Matcher found = wording.matcher(text);
            if (found.find() && !CLAUSE.matcher(found.group("whose")).find()) {
                return Optional.of(found.group("whose").strip());
            }
        }
        return Optional.empty();
    }
}
