package footnote.cli;

import footnote.record.RecordPlace;
import footnote.record.RecordSettings;
import java.util.Optional;

/// Where and for how long it is kept what was asked and answered.
record RecordTexts(
        @Setting(
                usual = "{home}/data/record.sqlite",
                told = "where it is kept what was asked and answered, with personal data masked",
                allowed = "a file, an address that begins with jdbc:postgresql://, or none")
        Place place,

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

    /// Where the record is.
    ///
    /// @param kept empty where none is kept
    record Place(Optional<RecordPlace> kept) {
        static Place of(String typed) {
            return new Place(
                    typed.strip().equals(SettingName.NONE) ? Optional.empty() : Optional.of(RecordPlace.of(typed)));
        }
    }

    /// Empty where none is kept.
    Optional<RecordSettings> settings() {
        return place.kept().map(kept -> RecordSettings.in(kept).keeping(visibleDays, keptDays));
    }
}
