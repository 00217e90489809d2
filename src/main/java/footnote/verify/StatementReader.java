package footnote.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes texts apart. Immutable and safe for use by several threads.
final class StatementReader {
    private static final Pattern ENDS = Pattern.compile(".*[.!?:“\"][”\"'’)]?\\s*", Pattern.DOTALL);
    private static final Pattern NOT_NAMES = Pattern.compile("(?i:mon|tues|wednes|thurs|fri|satur|sun)day|I"
            + "|(?i:jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
            + "|nov(ember)?|dec(ember)?)");

    /// What a full stop may follow within a name: an initial or a title.
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Cllr|Rev|St");

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Markers markers = new Markers();

    StatementReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        tokens = new Tokens(lexicon);
    }

    Statement read(String text) {
        List<Token> words = tokens.of(text);
        List<ValueMention> values = StatedValues.in(text);
        List<Marker> own = markers.in(text).stream()
                .filter(marker -> marker.kind() != MarkerKind.NEGATION || !isInPhrase(marker, words))
                .toList();
        return new Statement(text, words, values, names(text, words), own);
    }

    /// `no charge` says `free`, and denies nothing.
    private static boolean isInPhrase(Marker marker, List<Token> words) {
        return words.stream()
                .anyMatch(token -> !token.isLight()
                        && token.term().indexOf(' ') > 0
                        && token.span().start() <= marker.span().start()
                        && marker.span().end() <= token.span().end());
    }

    private List<NamedRun> names(String text, List<Token> words) {
        var names = new ArrayList<NamedRun>();
        int i = 0;
        while (i < words.size()) {
            if (opens(text, words.get(i)) && lexicon.knows(words.get(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < words.size() && isCapital(words.get(end)) && (end == i || follows(text, words, end))) {
                end++;
            }
            boolean single = end == i + 1 && opens(text, words.get(i));
            if (end > i && !single) {
                NamedRun run = NamedRun.of(words, i, end - 1);
                if (!run.words().isEmpty()) {
                    names.add(run);
                }
            }
            i = Math.max(i + 1, end);
        }
        return names;
    }

    private static boolean isCapital(Token token) {
        return token.hasCapital() && !NOT_NAMES.matcher(token.text()).matches();
    }

    private static boolean follows(String text, List<Token> words, int at) {
        String between = text.substring(
                words.get(at - 1).span().end(), words.get(at).span().start());
        return between.matches("\\s|-")
                || (between.matches("\\.\\s")
                        && SHORT.matcher(words.get(at - 1).text()).matches());
    }

    private static boolean opens(String text, Token token) {
        String before = text.substring(0, token.span().start());
        return before.isBlank() || ENDS.matcher(before).matches();
    }
}
