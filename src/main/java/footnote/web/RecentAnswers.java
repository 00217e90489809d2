package footnote.web;

import footnote.ask.AnswerJson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The answers that the page gave last, in memory alone: what was typed as it was typed, with the talk so far. It is
/// how an answer is shown after the browser was sent on to it, also where no record is kept or the record's
/// database is out of reach. Safe for use by several threads.
final class RecentAnswers {
    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final SequencedMap<String, Kept> answers = new LinkedHashMap<>();

    /// @param clock by which it is told what is old
    RecentAnswers(InstantSource clock) {
        this.clock = clock;
    }

    /// @param earlier what was asked before it
    record Recent(AnswerJson answer, EarlierTurns earlier) {}

    private record Kept(Recent recent, Instant at) {}

    synchronized void keep(AnswerJson answer, EarlierTurns earlier) {
        Instant now = clock.instant();
        answers.values().removeIf(kept -> kept.at.isBefore(now.minus(KEPT)));
        if (answers.size() >= MOST) {
            answers.pollFirstEntry();
        }
        answers.put(answer.meta().id(), new Kept(new Recent(answer, earlier), now));
    }

    synchronized Optional<Recent> find(AnswerId id) {
        return Optional.ofNullable(answers.get(id.value()))
                .filter(kept -> !kept.at.isBefore(clock.instant().minus(KEPT)))
                .map(Kept::recent);
    }
}
