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

    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

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

    /// Whether a sentence announces a list, of which it says nothing by itself.
    boolean announces(Candidate candidate) {
        return candidate.sentence().text().endsWith(":") && !list(candidate).isEmpty();
    }

    /// The items of the list that the sentence is one of or announces, in their order, behind what announces
    /// them where
    /// that is the sentence itself; none where it is in no list.
    List<Candidate> list(Candidate candidate) {
        Span own = candidate.sentence().span();
        List<Sentence> near = sentences(candidate, new Span(Math.max(0, own.start() - LIST), own.end() + LIST));
        String text = index.text(candidate.passage().version());
        int at = near.stream().map(Sentence::span).toList().indexOf(own);
        if (at < 0 || !(near.get(at).isItem() || announces(near, at))) {
            return List.of();
        }
        int first = near.get(at).isItem() ? at : at + 1;
        while (first > 0 && areNeighbours(text, near.get(first - 1), near.get(first))) {
            first--;
        }
        int last = Math.max(at, first);
        while (last + 1 < near.size() && areNeighbours(text, near.get(last), near.get(last + 1))) {
            last++;
        }
        var items = new ArrayList<Candidate>();
        near.subList(Math.min(at, first), last + 1).forEach(item -> items.add(beside(candidate, item)));
        return items.size() < 2 ? List.of() : items;
    }

    private static boolean announces(List<Sentence> near, int at) {
        return near.get(at).text().endsWith(":")
                && at + 1 < near.size()
                && near.get(at + 1).isItem();
    }

    /// Whether both are items and nothing but their marks stands between them.
    private static boolean areNeighbours(String text, Sentence one, Sentence next) {
        String between = text.substring(one.span().end(), next.span().start());
        return one.isItem() && next.isItem() && !LETTER.matcher(between).find();
    }

    private List<Sentence> sentences(Candidate candidate, Span within) {
        return index.sentences(candidate.passage().document(), within);
    }

    private static Candidate beside(Candidate candidate, Sentence sentence) {
        return new Candidate(candidate.passage(), sentence, candidate.retrieval(), candidate.meaning());
    }
}
