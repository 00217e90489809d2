package footnote.cli;

import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.model.Embedder;
import footnote.model.EvidenceReader;
import footnote.model.LazyModel;
import footnote.record.RecordState;
import footnote.record.Recording;
import footnote.web.HealthCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is the matter with a part of a running service, in whole sentences; empty where nothing is.
final class Trouble {
    private Trouble() {}

    /// The parts that a service rests on. Without the index it cannot answer, without the others less well.
    static List<HealthCheck> checks(
            PassageIndex index,
            LazyModel<EvidenceReader> reader,
            LazyModel<Embedder> embedder,
            Optional<Recording> record) {
        var checks = new ArrayList<HealthCheck>();
        checks.add(new HealthCheck("index", true, () -> with(index)));
        checks.add(new HealthCheck("reader", false, () -> with(reader, "Answers are chosen")));
        checks.add(new HealthCheck("embedder", false, () -> with(embedder, "Passages are found")));
        record.ifPresent(kept -> checks.add(new HealthCheck("record", false, () -> with(kept.state()))));
        return List.copyOf(checks);
    }

    static Optional<String> with(RecordState record) {
        return record.degradedSince()
                .map(since -> "Nothing has been written down since " + since + " ("
                        + record.lastError().orElse("unknown") + "): " + record.waiting() + " wait and " + record.lost()
                        + " are lost.");
    }

    static Optional<String> with(PassageIndex index) {
        try (IndexSnapshot _ = index.snapshot()) {
            return Optional.empty();
        } catch (IndexException e) {
            return Optional.of(e.getMessage());
        }
    }

    static Optional<String> with(LazyModel<?> model, String without) {
        return model.hasFailed()
                ? Optional.of("The model cannot be run on this machine. " + without + " by words alone.")
                : Optional.empty();
    }
}
