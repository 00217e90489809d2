package footnote.answer;

import footnote.document.Span;
import footnote.evidence.Candidate;
import footnote.index.IndexSnapshot;
import footnote.passage.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands around a sentence in its document and belongs to it: the rest of its list, and the sentence before it
/// where it cannot be understood alone.
record Surroundings(IndexSnapshot index) {
    /// A sentence may be this far from the one that explains it, in UTF-16 units.
    private static final int NEAR = 400;

    /// How far a list is looked for to each side, in UTF-16 units.
    private static final int LIST = 3_000;

    /// What stands between two items of a list.
    private static final Pattern MARKER =
            Pattern.compile("\\s*\\n\\s*(?:[-•*·▪◦–‣]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s+");

    /// A sentence that begins so speaks of something said before it.
    private static final Pattern DEPENDENT = Pattern.compile(
            "^[\"“‘'(]?(?:It|Its|This|These|Those|That|They|Their|Them|Such|There|He|She|His|Her|Both|Neither|Another|Others"
                    + "|As a result|Because of this|In addition|For this reason|Despite this|However|Instead|The former|The latter)\\b");
    private static final Pattern NOTHING_MEANT = Pattern.compile(
            "^(?:It (?:is|was|has been) (?:\\S+ ){1,3}(?:that|to)\\b|There (?:is|are|was|were|has|have|will)\\b|That said\\b)");
    private static final Pattern PERSON = Pattern.compile("^[\"“‘'(]?(?:He|She|They|His|Her|Their)\\b");

    /// The sentence before, where this one cannot be understood without.
    Optional<Candidate> explaining(Candidate candidate) {
        String text = candidate.sentence().text();
        boolean named = PERSON.matcher(text).find() && candidate.sentence().speaker() != null;
        if (named
                || !DEPENDENT.matcher(text).find()
                || NOTHING_MEANT.matcher(text).find()) {
            return Optional.empty();
        }
        int start = candidate.sentence().span().start();
        List<Sentence> before = sentences(candidate, new Span(Math.max(0, start - 2 * NEAR), start));
        return before.isEmpty() || start - before.getLast().span().end() > NEAR
                ? Optional.empty()
                : Optional.of(beside(candidate, before.getLast()));
    }

    /// The items of the list that the sentence is one of or announces, in their order, behind what announces
    /// them where
    /// that is the sentence itself; none where it is in no list.
    List<Candidate> list(Candidate candidate) {
        Span own = candidate.sentence().span();
        List<Sentence> near = sentences(candidate, new Span(Math.max(0, own.start() - LIST), own.end() + LIST));
        String text = index.text(candidate.passage().version());
        int at = near.stream().map(Sentence::span).toList().indexOf(own);
        if (at < 0) {
            return List.of();
        }
        int first = at;
        while (first > 0 && areItems(text, near.get(first - 1), near.get(first))) {
            first--;
        }
        int last = at;
        while (last + 1 < near.size() && areItems(text, near.get(last), near.get(last + 1))) {
            last++;
        }
        var items = new ArrayList<Candidate>();
        int from = at == first ? first : startOfItems(text, near, first);
        near.subList(from, last + 1).forEach(item -> items.add(beside(candidate, item)));
        return items.size() < 2 ? List.of() : items;
    }

    /// The first sentence of the run is what announces the list, not an item, where no marker stands before it.
    private static int startOfItems(String text, List<Sentence> near, int first) {
        int start = near.get(first).span().start();
        String before = text.substring(Math.max(0, start - 12), start);
        return Pattern.compile("(?:" + MARKER.pattern() + "|^\\s*[-•*]\\s+)$")
                        .matcher(before)
                        .find()
                ? first
                : first + 1;
    }

    private static boolean areItems(String text, Sentence one, Sentence next) {
        return MARKER.matcher(text.substring(one.span().end(), next.span().start()))
                .matches();
    }

    private List<Sentence> sentences(Candidate candidate, Span within) {
        return index.sentences(candidate.passage().document(), within);
    }

    private static Candidate beside(Candidate candidate, Sentence sentence) {
        return new Candidate(candidate.passage(), sentence, candidate.retrieval(), candidate.meaning());
    }
}
