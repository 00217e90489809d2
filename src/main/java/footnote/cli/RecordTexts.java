package footnote.cli;

import footnote.record.RecordPlace;
import footnote.record.RecordSettings;
import java.util.Optional;

/// Where and for how long it is kept what was asked and answered.
record RecordTexts(
        @Setting(usual = "true", told = "whether a record is kept")
        boolean kept,

        @Setting(
                usual = "{home}/record.db",
                told = "the file, or the address of a PostgreSQL database, that it is kept in",
                allowed = "a file, or an address that begins with jdbc:postgresql://")
        RecordPlace place,

        @Setting(
                usual = "90",
                least = 1,
                most = 36_500,
                told = "days for which an answer can be called up, and counts in reports")
        int visibleDays,

        @Setting(
                usual = "365",
                least = 1,
                most = 36_500,
                told = "days after which all about a question is deleted; not fewer than visible-days")
        int keptDays) {
    public RecordTexts {
        if (keptDays < visibleDays) {
            throw new SettingsException("The setting record.kept-days is " + keptDays + ", and record.visible-days is "
                    + visibleDays + ": what is deleted is not visible, so it must not be the smaller one.");
        }
    }

    /// Empty where none is kept.
    Optional<RecordSettings> settings() {
        return kept ? Optional.of(RecordSettings.in(place).keeping(visibleDays, keptDays)) : Optional.empty();
    }
}
