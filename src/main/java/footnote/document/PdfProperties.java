package footnote.document;

import java.time.LocalDate;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a PDF's own properties say of it (ISO 32000-1, 14.3.3).
final class PdfProperties {
    private PdfProperties() {}

    /// The date is that of the file's making, which for a PDF is that of its publication, give or take a day.
    static Metadata of(PDDocumentInformation information) {
        return OwnMetadata.of(information.getTitle(), information.getAuthor(), day(information.getCreationDate()));
    }

    private static @Nullable LocalDate day(@Nullable Calendar made) {
        return made == null
                ? null
                : made.toInstant().atZone(made.getTimeZone().toZoneId()).toLocalDate();
    }
}
