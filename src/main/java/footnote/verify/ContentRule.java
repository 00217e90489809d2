package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                && !isElsewhere(word, comparison)
                && comparison.claim().content().size()
                                + comparison.claim().values().size()
                        >= ENOUGH;
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
