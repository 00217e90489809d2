package footnote.evidence;

import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Chooses the windows that are worth reading: one around the first sentence of the best passage, then one
/// around the first that is in none yet, and so on. A window grows by the better of its neighbours while it is
/// short, so that few windows hold as many of the sentences found as can be: the reader cannot choose what it
/// does not see.
///
/// For use by one thread, for one question.
final class WindowChoice {
    /// The longest window, in words, unless a single sentence is longer.
    private static final int MOST_WORDS = 60;

    private static final int MOST_SENTENCES = 6;

    /// Sentences that are no farther apart than this, in UTF-16 units, are read together: a heading, a caption
    /// or a short sentence that was not found may stand between them.
    private static final int APART = 100;

    private final IndexSnapshot index;
    private final Map<DocumentId, NavigableMap<Integer, Candidate>> byPlace = new HashMap<>();
    private final Set<Candidate> read = new HashSet<>();

    private WindowChoice(List<Candidate> candidates, IndexSnapshot index) {
        this.index = index;
        for (Candidate candidate : candidates) {
            ofDocument(candidate).put(candidate.sentence().span().start(), candidate);
        }
    }

    /// The windows for a question.
    ///
    /// @param candidates those of the best passage first
    /// @param most how many windows at most
    static List<ReadingWindow> of(List<Candidate> candidates, int most, IndexSnapshot index) {
        var choice = new WindowChoice(candidates, index);
        var windows = new ArrayList<ReadingWindow>();
        for (Candidate candidate : candidates) {
            if (windows.size() < most && !choice.read.contains(candidate)) {
                windows.add(choice.around(candidate));
            }
        }
        return windows;
    }

    private NavigableMap<Integer, Candidate> ofDocument(Candidate candidate) {
        return byPlace.computeIfAbsent(candidate.passage().document(), _ -> new TreeMap<>());
    }

    private ReadingWindow around(Candidate candidate) {
        Deque<Candidate> run = new ArrayDeque<>(List.of(candidate));
        int room = MOST_WORDS - words(candidate);
        while (run.size() < MOST_SENTENCES) {
            Candidate next = better(
                    neighbour(run.getFirst(), place -> ofDocument(candidate).lowerEntry(place), room),
                    neighbour(run.getLast(), place -> ofDocument(candidate).higherEntry(place), room));
            if (next == null) {
                break;
            }
            if (isBefore(next, run.getFirst())) {
                run.addFirst(next);
            } else {
                run.addLast(next);
            }
            room -= words(next);
        }
        read.addAll(run);
        return ReadingWindow.of(List.copyOf(run), index);
    }

    /// The neighbour to one side; null where there is none, or it is read, does not fit or stands too far off.
    private @Nullable Candidate neighbour(
            Candidate edge, Function<Integer, Map.@Nullable Entry<Integer, Candidate>> side, int room) {
        Map.Entry<Integer, Candidate> entry = side.apply(edge.sentence().span().start());
        if (entry == null || read.contains(entry.getValue()) || words(entry.getValue()) > room) {
            return null;
        }
        Candidate next = entry.getValue();
        Candidate first = isBefore(next, edge) ? next : edge;
        Candidate second = first.equals(next) ? edge : next;
        int apart = second.sentence().span().start() - first.sentence().span().end();
        return apart <= APART ? next : null;
    }

    private static @Nullable Candidate better(@Nullable Candidate left, @Nullable Candidate right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.retrieval() > right.retrieval() ? left : right;
    }

    private static boolean isBefore(Candidate one, Candidate other) {
        return one.sentence().span().start() < other.sentence().span().start();
    }

    private static int words(Candidate candidate) {
        return candidate.sentence().searched().split("\\s+").length;
    }
}
