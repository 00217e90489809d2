package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every content word of a claim has a counterpart in the sentences that carry it, or in the frame of the passage. What
/// models add is words that no sentence has (the hallucinated content of Maynez et al., 2020, and the atomic facts
/// without support of FActScore; Min et al., 2023); what only another sentence of the passage has is a sign of two
/// facts made one.
///
/// One word that the lists do not know may stand for one of the support where the reader is sure: it reads more words
/// than the lists have.
///
/// @param lexicon knows what may stand for what
/// @param speech knows verbs of telling
record ContentRule(Lexicon lexicon, Tellings speech) implements GateRule {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their");

    /// What tells how or how far, which turns a sentence.
    private static final Pattern OF_DEGREE = Pattern.compile("(?i).*(?:ly|est|less)");

    /// How far from where a neighbour of a word stands its counterpart may stand.
    private static final int NEAR = 3;

    /// So many content words and values a claim has at least of which one may be unknown.
    private static final int ENOUGH = 4;

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        List<Integer> missing = missing(comparison);
        return missing.size() == 1 && isForTheReader(missing.getFirst(), comparison)
                ? Optional.empty()
                : dropped(missing, comparison);
    }

    /// Whether one word has nothing like it that the lists know, so that it is for the reader to tell.
    boolean leavesOne(Comparison comparison) {
        return missing(comparison).size() == 1;
    }

    private List<Integer> missing(Comparison comparison) {
        return comparison
                .missing()
                .filter(token -> !lexicon.isListedAsLight(
                        comparison.claim().tokens().get(token).text()))
                .boxed()
                .toList();
    }

    private boolean isForTheReader(int token, Comparison comparison) {
        Token word = comparison.claim().tokens().get(token);
        boolean isName =
                comparison.claim().names().stream().anyMatch(name -> name.first() <= token && token <= name.last());
        return !isName
                && !isSubjectOrAgent(token, comparison.claim())
                && !speech.isVerb(word.text())
                && word.term().indexOf(' ') < 0
                && !lexicon.turns(word.term())
                && !OF_DEGREE.matcher(word.text()).matches()
                && !isElsewhere(word, comparison)
                && standsForAnother(token, comparison)
                && comparison.claim().content().size()
                                + comparison.claim().values().size()
                        >= ENOUGH;
    }

    /// Whether the support has a word that the claim does not take up where the claim has this one, so that it is
    /// another for that and nothing added.
    private static boolean standsForAnother(int token, Comparison comparison) {
        List<Integer> content = comparison.claim().content();
        int own = content.indexOf(token);
        List<Integer> taken = content.stream()
                .flatMap(other -> comparison.alignment().of(other).stream())
                .toList();
        return Stream.of(own - 1, own + 1)
                .filter(other -> other >= 0 && other < content.size())
                .flatMap(other -> comparison.alignment().of(content.get(other)).stream())
                .anyMatch(place -> comparison.support().content().stream()
                        .anyMatch(there -> Math.abs(there - place) <= NEAR && !taken.contains(there)));
    }

    /// Whether a word says who does something: the first that tells anything, or one behind `by`.
    private static boolean isSubjectOrAgent(int token, Statement claim) {
        int before = token - 1;
        while (before >= 0 && ARTICLES.contains(claim.tokens().get(before).text())) {
            before--;
        }
        return claim.content().getFirst() == token
                || (before >= 0 && claim.tokens().get(before).text().equals("by"));
    }

    private boolean isElsewhere(Token word, Comparison comparison) {
        return comparison.cited().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(own -> lexicon.carries(own.term(), word.term()));
    }

    private Optional<Dropped> dropped(List<Integer> missing, Comparison comparison) {
        return missing.stream().findFirst().map(token -> {
            Token word = comparison.claim().tokens().get(token);
            return isElsewhere(word, comparison)
                    ? new Dropped(
                            Reason.MERGED, "The word “" + word.text() + "” stands in another sentence than the rest.")
                    : new Dropped(
                            Reason.NEW_CONTENT,
                            "The word “" + word.text() + "” has nothing like it in the passage that is cited.");
        });
    }
}
