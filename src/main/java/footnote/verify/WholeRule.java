package footnote.verify;

import footnote.document.ResourceLines;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A claim is one whole sentence that states something: small models write headings, ask on, break off, leave a
/// quotation open, stumble over their marks and go round in circles (the degenerate text of Holtzman et al., 2020).
///
/// @param lexicon tells forms of the past
/// @param plain verbs that no ending tells
record WholeRule(Lexicon lexicon, Set<String> plain) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern STUMBLES =
            Pattern.compile("[,;:]\\s*[.!?,;:]|[,;:(–—-]\\s*$|(?<!\\.)\\.\\s?\\.(?!\\.)|\\s[.,;](?:\\s|$)|\\(\\s*\\)");

    private static final Pattern OWNING = Pattern.compile("['’]s?$");

    /// Nothing ends with these.
    private static final Set<String> GO_ON = Set.of(
            "a",
            "an",
            "the",
            "and",
            "or",
            "but",
            "of",
            "which",
            "who",
            "whose",
            "because",
            "if",
            "unless",
            "than",
            "its",
            "their",
            "our",
            "my",
            "your",
            "including",
            "such",
            "was",
            "were",
            "per",
            "between",
            "into",
            "via");

    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
            "may", "might", "must", "should", "shall", "cannot", "am");

    /// A word ending in `s` behind one of these is a noun.
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the", "a", "an", "its", "their", "our", "of", "in", "on", "at", "by", "for", "to", "from", "with", "and",
            "about", "these", "those", "all", "some", "two", "other", "new");

    private static final Set<String> JOINS = Set.of("and", "or", "is", "are", "was", "were", "be", "of");

    /// As many words in a row are not said twice.
    private static final int IN_A_ROW = 4;

    /// A word that tells something stands at most so often, unless the passage has it as often.
    private static final int OFTEN = 2;

    static WholeRule of(Lexicon lexicon) {
        return new WholeRule(
                lexicon,
                ResourceLines.of(WholeRule.class, "plain-verbs.txt").stream()
                        .flatMap(SPACE::splitAsStream)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    Optional<Dropped> check(Statement claim, Source cited) {
        String text = claim.text().strip();
        if (text.endsWith("?")) {
            return dropped("The text “" + text + "” asks, and states nothing.");
        }
        if (STUMBLES.matcher(text).find()
                || GO_ON.contains(claim.tokens().getLast().text())
                || !(isBalanced(text) || cited.passage().stream().anyMatch(sentence -> !isBalanced(sentence.text())))
                || !hasVerb(claim.tokens(), cited)) {
            return dropped("The text “" + text + "” is no whole sentence.");
        }
        return goesRound(claim, cited) ? dropped("The sentence “" + text + "” repeats itself.") : Optional.empty();
    }

    private static Optional<Dropped> dropped(String message) {
        return Optional.of(new Dropped(Reason.NOT_WHOLE, message));
    }

    private static boolean isBalanced(String text) {
        return count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')')
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(unit -> unit == mark).count();
    }

    /// Whether anything may be a finite verb; an order begins with one that no ending tells, as a sentence of the
    /// passage does.
    private boolean hasVerb(List<Token> tokens, Source cited) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = word(tokens, i);
            String first = SPACE.split(word, 2)[0];
            boolean mayBePresent = plain.contains(first)
                    || (first.endsWith("s") && !OWNING.matcher(first).find());
            boolean isPresent = mayBePresent && !BEFORE_NOUNS.contains(word(tokens, i - 1));
            if (FINITE.contains(first) || lexicon.isPast(word) || (i > 0 && isPresent)) {
                return true;
            }
        }
        String first = word(tokens, 0);
        boolean isOrder = plain.contains(first)
                || cited.sentences().stream()
                        .anyMatch(sentence -> word(sentence.tokens(), 0).equals(first));
        return tokens.size() > 2 && isOrder && !tokens.getFirst().isLight() && !Character.isDigit(first.codePointAt(0));
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private static boolean goesRound(Statement claim, Source cited) {
        var counts = new HashMap<String, Integer>();
        claim.content().forEach(token -> counts.merge(claim.tokens().get(token).term(), 1, Integer::sum));
        boolean often = counts.entrySet().stream()
                .anyMatch(word -> word.getValue() > OFTEN && word.getValue() > most(word.getKey(), cited));
        return often || isSaidTwice(claim.tokens()) || isOfItself(claim);
    }

    private static long most(String term, Source cited) {
        return cited.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.term().equals(term))
                .count();
    }

    private static boolean isSaidTwice(List<Token> tokens) {
        Set<List<String>> before = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= tokens.size(); i++) {
            List<Token> row = tokens.subList(i, i + IN_A_ROW);
            if (!before.add(row.stream().map(Token::term).toList())
                    && row.stream().filter(token -> !token.isLight()).count() > 1) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word is joined to itself: `the plan is the plan`, `fees and fees`.
    private static boolean isOfItself(Statement claim) {
        List<Integer> content = claim.content();
        for (int i = 1; i < content.size(); i++) {
            int one = content.get(i - 1);
            int other = content.get(i);
            if (claim.tokens().get(one).term().equals(claim.tokens().get(other).term())
                    && claim.tokens().subList(one + 1, other).stream().anyMatch(token -> JOINS.contains(token.text()))
                    && !isJoined(claim, other)
                    && !isJoined(claim, one)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word goes on into the next: the first one of `council tax`.
    private static boolean isJoined(Statement claim, int token) {
        int next = token + 1;
        return next < claim.tokens().size()
                && claim.content().contains(next)
                && claim.tokens().get(next).clause()
                        == claim.tokens().get(token).clause();
    }
}
