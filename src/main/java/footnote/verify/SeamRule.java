package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What one clause of a claim says is said in one sentence of the support. Where it goes on in another, that one takes
/// up what the claim has of the first, so that this is a thing and no statement of its own; and a claim in the words of
/// the support does not end in the middle of a phrase.
///
/// @param lexicon tells forms of the past
record SeamRule(Lexicon lexicon) implements GateRule {
    private static final Set<String> REFERS = Set.of(
            "it", "its", "he", "she", "they", "his", "her", "their", "this", "these", "that", "those", "such", "both",
            "we", "our", "who", "which", "him", "them", "i", "my", "one", "two", "three", "all", "some", "another",
            "other");

    /// How far into a sentence its subject reaches.
    private static final int OPENING = 4;

    /// A thing has no more words than that between its first and its last.
    private static final int LONG = 6;

    /// So many last words are the same as in the support where a claim was cut off.
    private static final int SAME = 6;

    /// With these something begins that may be left out.
    private static final Set<String> LOOSE = Set.of(
            "in",
            "on",
            "at",
            "after",
            "before",
            "because",
            "when",
            "while",
            "where",
            "which",
            "who",
            "that",
            "whose",
            "and",
            "but",
            "or",
            "for",
            "with",
            "as",
            "since",
            "until",
            "by",
            "during",
            "without",
            "so",
            "through",
            "over",
            "within",
            "across",
            "against",
            "following",
            "although",
            "though",
            "to",
            "from",
            "under",
            "next",
            "last",
            "this",
            "each",
            "every",
            "behind",
            "about",
            "near",
            "around",
            "between",
            "despite",
            "if",
            "unless",
            "yesterday",
            "today",
            "again",
            "too",
            "now",
            "then",
            "well",
            "out",
            "up");

    /// Behind these something must come.
    private static final Set<String> NEEDS_MORE = Set.of(
            "for", "with", "from", "to", "by", "at", "during", "until", "since", "had", "has", "have", "is", "are",
            "will", "would", "be", "been", "more", "less", "about", "as", "that", "not", "said", "says");

    private static final Pattern MARK = Pattern.compile("[^\\s’'£€$]");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        return comparison.claim().tokens().stream()
                        .map(Token::clause)
                        .distinct()
                        .anyMatch(clause -> hasSeam(clause, comparison))
                ? Optional.of(new Dropped(
                        Reason.MERGED, "The sentence runs two sentences of the passage that is cited into one."))
                : Optional.of(new Dropped(Reason.NOT_WHOLE, "The sentence breaks off."))
                        .filter(_ -> isCut(comparison));
    }

    private boolean hasSeam(int clause, Comparison comparison) {
        List<Integer> words = comparison.claim().content().stream()
                .filter(token -> comparison.claim().tokens().get(token).clause() == clause)
                .filter(token -> !comparison.alignment().framed().get(token))
                .toList();
        List<Integer> first = only(0, words, comparison);
        List<Integer> second = only(1, words, comparison);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        List<Integer> places = first.stream()
                .map(token -> comparison.alignment().of(token).getFirst())
                .sorted()
                .toList();
        return !refers(comparison)
                || places.getLast() - places.getFirst() > LONG
                || first.stream().anyMatch(token -> says(token, comparison));
    }

    /// Whether the second sentence takes something up: by a pronoun, or by a word of the claim behind an article.
    private static boolean refers(Comparison comparison) {
        List<Token> opening = comparison.support().tokens().stream()
                .filter(token -> token.sentence() == 1)
                .limit(OPENING)
                .toList();
        return opening.stream().anyMatch(token -> REFERS.contains(word(token)))
                || (word(opening.getFirst()).equals("the")
                        && opening.stream()
                                .filter(token -> !token.isLight())
                                .map(comparison.support().tokens()::indexOf)
                                .anyMatch(place -> comparison.claim().content().stream()
                                        .anyMatch(token ->
                                                comparison.alignment().of(token).contains(place))));
    }

    /// Whether a word of the claim is the verb of a statement.
    private boolean says(int token, Comparison comparison) {
        Statement claim = comparison.claim();
        return lexicon.isPast(claim.tokens().get(token).text())
                && claim.content().getFirst() != token
                && claim.content().getFirst() + 1 != token;
    }

    /// The words of the claim that stand in one sentence of the support and not in the other.
    private static List<Integer> only(int sentence, List<Integer> words, Comparison comparison) {
        return words.stream()
                .filter(token -> comparison.alignment().of(token).stream()
                        .map(place -> comparison.support().tokens().get(place).sentence())
                        .collect(Collectors.toSet())
                        .equals(Set.of(sentence)))
                .toList();
    }

    private static boolean isCut(Comparison comparison) {
        List<Token> claim = comparison.claim().tokens();
        List<Token> support = comparison.support().tokens();
        if (claim.size() < SAME) {
            return false;
        }
        List<String> tail = words(claim.subList(claim.size() - SAME, claim.size()));
        for (int end = SAME; end < support.size(); end++) {
            if (words(support.subList(end - SAME, end)).equals(tail)) {
                return goesOn(support.get(end - 1), support.get(end), comparison.support());
            }
        }
        return false;
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(SeamRule::word).toList();
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static boolean goesOn(Token last, Token next, Statement support) {
        String between = support.text().substring(last.span().end(), next.span().start());
        return !MARK.matcher(between).find()
                && next.sentence() == last.sentence()
                && (NEEDS_MORE.contains(last.text())
                        || (!LOOSE.contains(next.text().split(" ", 2)[0])
                                && !support.isOfValue(support.tokens().indexOf(next))
                                && !next.text().endsWith("ly")));
    }
}
