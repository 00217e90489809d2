package footnote.cli;

import footnote.record.Recording;
import footnote.web.Metrics;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that names the record.
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "PLACE",
            description = "where to keep a record of what is asked and answered, with personal data masked: a file, or"
                    + " jdbc:postgresql://…; 'none' keeps none (default: data/record.sqlite)")
    private @Nullable String place;

    /// A record that is kept while it is open, or none.
    record Kept(Optional<Recording> recording) implements AutoCloseable {
        @Override
        public void close() {
            recording.ifPresent(Recording::close);
        }
    }

    /// It as a setting, where it was given.
    List<Typed> given() {
        return place == null ? List.of() : List.of(new Typed("record.place", place, new Origin.Option("--record")));
    }

    /// @param metrics that are to tell how it is doing
    /// @throws footnote.record.RecordException when it can be kept at no such place
    Kept open(RecordTexts texts, Metrics metrics) {
        Optional<Recording> recording =
                texts.settings().map(settings -> Recording.open(settings, InstantSource.system()));
        recording.ifPresent(kept -> metrics.watch(kept::state));
        return new Kept(recording);
    }
}
