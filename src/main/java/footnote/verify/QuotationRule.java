package footnote.verify;

import footnote.passage.Sentence;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a claim puts in quotation marks is in the passage that it cites, word for word.
final class QuotationRule {
    private static final Pattern QUOTED = Pattern.compile(
            "[“\"]([^“”\"]+)[”\"]|(?<![\\p{L}\\p{N}])[‘']((?:[^‘’']|(?<=\\p{L})[’'](?=\\p{L}))+)[’'](?!\\p{L})");

    private QuotationRule() {}

    static Optional<Dropped> cited(Statement claim, Source cited) {
        String passage = letters(cited.passage().stream().map(Sentence::text).collect(Collectors.joining(" ")));
        String frame = letters(cited.frame().text());
        Matcher quoted = QUOTED.matcher(claim.text());
        while (quoted.find()) {
            String words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            if (!passage.contains(letters(words)) && !frame.contains(letters(words))) {
                return Optional.of(new Dropped(
                        Reason.QUOTATION_NOT_CITED, "The words “" + words + "” are not in the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    /// Letters and figures in lower case with one space around each word.
    static String letters(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}£€$%.,]+|[.,](?!\\p{N})|(?<!\\p{N})[.,]", " ")
                        .replaceAll(" +", " ")
                        .strip()
                + " ";
    }
}
