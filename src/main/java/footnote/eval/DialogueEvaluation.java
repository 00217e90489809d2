package footnote.eval;

import footnote.conversation.FollowUps;
import footnote.conversation.ResolvedQuestion;
import footnote.conversation.Turn;
import footnote.index.PlainSearch;
import footnote.model.Embedder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Measures what earlier turns do for the search: whether the passage that a turn rests on is found, by the
/// turn alone,
/// by all that was said, and by the question as it is resolved; and what an unrelated turn in front of all
/// does to it.
///
/// @param folder where the index may be made, and is removed again
public record DialogueEvaluation(Path folder) {
    private static final FollowUps FOLLOW_UPS = new FollowUps();
    private static final int LIMIT = 10;
    private static final int FEW = 5;

    /// The longest piece that a long text is indexed in, in UTF-16 units.
    private static final int PIECE = 600;

    /// So many pieces are looked at, some of which may be of one text.
    private static final int PIECES = 100;

    /// Measures a set and prints the figures.
    public void measure(Path set, PrintWriter out) {
        DialogueSet dialogues = DialogueSet.read(set);
        List<KnownTurn> followUps =
                dialogues.turns().stream().filter(KnownTurn::isFollowUp).toList();
        List<KnownTurn> first =
                dialogues.turns().stream().filter(turn -> !turn.isFollowUp()).toList();
        try (var temporary = TemporaryFolder.in(folder);
                Embedder embedder = Embedder.load();
                IndexedCorpus corpus = IndexedCorpus.of(
                        new SplitPassages(dialogues.passages(), PIECE),
                        temporary.path(),
                        CorpusVectors.of(embedder),
                        Optional.empty())) {
            out.printf(
                    Locale.UK,
                    "%s: %d first turns and %d follow-ups, %d left out%n%n",
                    dialogues.name(),
                    first.size(),
                    followUps.size(),
                    dialogues.left());
            out.println("| | first | in the first 5 | nDCG@10 |");
            out.println("|---|---|---|---|");
            tell(out, dialogues, first, followUps, corpus);
        }
    }

    private void tell(
            PrintWriter out, DialogueSet set, List<KnownTurn> first, List<KnownTurn> followUps, IndexedCorpus corpus) {
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        set.passages().each(passage -> {
            ids.add(passage.id());
            texts.add(passage.title() + " " + passage.text());
        });
        try (PlainSearch plain = PlainSearch.ofPassages(texts)) {
            Function<String, List<RankedPassage>> bm25 = text -> plain.search(text, LIMIT).stream()
                    .map(hit -> new RankedPassage(ids.get(hit.number()), hit.score()))
                    .toList();
            List<KnownTurn> led = led(followUps, followUps);
            List<KnownTurn> changed = led(first, followUps);
            row(
                    out,
                    "first turns, plain BM25",
                    first,
                    turn -> bm25.apply(turn.question().text()));
            row(
                    out,
                    "follow-ups: the turn alone, plain BM25",
                    followUps,
                    turn -> bm25.apply(turn.question().text()));
            row(out, "all that was said, plain BM25", followUps, turn -> bm25.apply(turn.everything()));
            for (RetrievalMethod method : List.of(RetrievalMethod.LEXICAL, RetrievalMethod.HYBRID)) {
                String name = ", " + method.label();
                Function<KnownTurn, List<RankedPassage>> alone =
                        turn -> found(corpus, ResolvedQuestion.alone(turn.question()), method);
                Function<KnownTurn, List<RankedPassage>> resolved = turn -> found(corpus, resolved(turn), method);
                row(out, "first turns" + name, first, alone);
                row(out, "first turns, after another topic" + name, changed, resolved);
                row(out, "the turn alone" + name, followUps, alone);
                row(out, "resolved" + name, followUps, resolved);
                row(out, "resolved, after an unrelated turn" + name, led, resolved);
            }
        }
    }

    /// The texts found, each by its best piece.
    private static List<RankedPassage> found(IndexedCorpus corpus, ResolvedQuestion question, RetrievalMethod method) {
        var best = new LinkedHashMap<String, RankedPassage>();
        for (RankedPassage piece : corpus.search(question, method, PIECES)) {
            best.putIfAbsent(piece.id(), piece);
        }
        return best.values().stream().limit(LIMIT).toList();
    }

    private static ResolvedQuestion resolved(KnownTurn turn) {
        return FOLLOW_UPS.resolve(turn.question(), turn.history()).orAlone();
    }

    /// Each turn after the first exchange of a conversation about something else.
    private static List<KnownTurn> led(List<KnownTurn> turns, List<KnownTurn> others) {
        var led = new ArrayList<KnownTurn>();
        for (int i = 0; i < turns.size(); i++) {
            KnownTurn own = turns.get(i);
            int other = (i + others.size() / 2) % others.size();
            for (int tried = 0; tried < others.size() && !disjoint(own, others.get(other)); tried++) {
                other = (other + 1) % others.size();
            }
            Turn before = others.get(other).history().getFirst();
            led.add(own.after(before));
        }
        return led;
    }

    private static boolean disjoint(KnownTurn one, KnownTurn other) {
        return one.relevant().stream().noneMatch(other.relevant()::contains);
    }

    private static void row(
            PrintWriter out, String name, List<KnownTurn> turns, Function<KnownTurn, List<RankedPassage>> search) {
        var results = turns.stream()
                .map(turn -> new QueryResult(
                        new KnownQuery(turn.id(), turn.question(), turn.relevant()), search.apply(turn), 0))
                .toList();
        out.printf(
                Locale.UK,
                "| %s | %.3f | %.3f | %.4f |%n",
                name,
                mean(results, result -> result.isHitWithin(1) ? 1 : 0),
                mean(results, result -> result.isHitWithin(FEW) ? 1 : 0),
                mean(results, result -> result.ndcg(LIMIT)));
        out.flush();
    }

    private static double mean(List<QueryResult> results, ToDoubleFunction<QueryResult> figure) {
        return results.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
