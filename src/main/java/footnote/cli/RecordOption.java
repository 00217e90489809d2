package footnote.cli;

import footnote.record.RecordPlace;
import footnote.record.RecordSettings;
import footnote.record.Recording;
import footnote.web.Metrics;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option that names the record.
final class RecordOption {
    private static final String NONE = "none";

    @Option(
            names = "--record",
            paramLabel = "PLACE",
            defaultValue = "${sys:footnote.home:-.}/data/record.sqlite",
            description = "where to keep a record of what is asked and answered, with personal data masked: a file, or"
                    + " jdbc:postgresql://…; 'none' keeps none (default: data/record.sqlite)")
    private String place = NONE;

    /// A record that is kept while it is open, or none.
    record Kept(Optional<Recording> recording) implements AutoCloseable {
        @Override
        public void close() {
            recording.ifPresent(Recording::close);
        }
    }

    /// @param metrics that are to tell how it is doing
    /// @throws footnote.record.RecordException when it can be kept at no such place
    Kept open(Metrics metrics) {
        if (place.strip().equals(NONE)) {
            return new Kept(Optional.empty());
        }
        var recording = Recording.open(RecordSettings.in(RecordPlace.of(place)), InstantSource.system());
        metrics.watch(recording::state);
        return new Kept(Optional.of(recording));
    }
}
