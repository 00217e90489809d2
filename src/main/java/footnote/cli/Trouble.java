package footnote.cli;

import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.model.LazyModel;
import footnote.record.RecordState;
import java.util.Optional;

/// What is the matter with a part of a running service, in whole sentences; empty where nothing is.
final class Trouble {
    private Trouble() {}

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
