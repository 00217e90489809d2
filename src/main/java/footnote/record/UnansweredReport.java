package footnote.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Tells which questions the documents leave open, those alike together.
///
/// Questions of the same stems are counted by the database. These counts are put together by the leader
/// algorithm (Hartigan, 1975): from the most frequent on, each joins the first group whose leader shares
/// enough of its stems, or leads one of its own. Safe for use by several threads.
final class UnansweredReport {
    /// The share of the stems of both that two questions have in common that are alike (Jaccard): three of
    /// five.
    private static final double ALIKE = 0.6;

    /// So many different questions are looked at, the most frequent ones.
    private static final int MOST = 5_000;

    private final Database database;

    UnansweredReport(Database database) {
        this.database = database;
    }

    /// The groups of what was asked between two times, the most frequent first.
    ///
    /// @param until exclusive
    List<UnansweredGroup> between(Instant from, Instant until, int most) {
        return database.jdbi().withHandle(handle -> {
            List<Group> groups = new ArrayList<>();
            for (Subject subject : subjects(handle, from, until)) {
                groups.stream()
                        .filter(group -> group.takes(subject))
                        .findFirst()
                        .ifPresentOrElse(group -> group.add(subject), () -> groups.add(new Group(subject)));
            }
            groups.sort(Comparator.comparingLong((Group group) -> -group.count)
                    .thenComparing(group -> group.latest, Comparator.reverseOrder())
                    .thenComparing(group -> group.leader.stems));
            return groups.stream().limit(most).map(group -> group.told(handle)).toList();
        });
    }

    private static List<Subject> subjects(Handle handle, Instant from, Instant until) {
        return handle.createQuery("SELECT subject, COUNT(*) AS times, MAX(asked_at) AS latest FROM unanswered"
                        + " WHERE asked_at >= :from AND asked_at < :until GROUP BY subject"
                        + " ORDER BY times DESC, latest DESC, subject LIMIT :most")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("most", MOST)
                .map((row, _) -> new Subject(row.getString("subject"), row.getLong("times"), row.getLong("latest")))
                .list();
    }

    private record Subject(String stems, long count, long latest) {
        Set<String> set() {
            return Set.of(stems.split(" ", -1));
        }
    }

    private static final class Group {
        private final Subject leader;
        private final Set<String> stems;
        private long count;
        private long latest;

        Group(Subject leader) {
            this.leader = leader;
            this.stems = leader.set();
            add(leader);
        }

        boolean takes(Subject other) {
            Set<String> theirs = other.set();
            var shared = new HashSet<>(theirs);
            shared.retainAll(stems);
            return shared.size() >= ALIKE * (stems.size() + theirs.size() - shared.size());
        }

        void add(Subject subject) {
            count += subject.count;
            latest = Math.max(latest, subject.latest);
        }

        UnansweredGroup told(Handle handle) {
            return handle.createQuery(
                            "SELECT question, reason FROM unanswered WHERE asked_at = :latest AND subject = :subject"
                                    + " ORDER BY answer, place LIMIT 1")
                    .bind("latest", leader.latest)
                    .bind("subject", leader.stems)
                    .map((row, _) -> new UnansweredGroup(
                            row.getString("question"), row.getString("reason"), count, Instant.ofEpochMilli(latest)))
                    .one();
        }
    }
}
