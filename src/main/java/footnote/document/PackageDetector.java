package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Tells what a package of parts is: zip files of OOXML (ECMA-376 part 2) and OpenDocument (part 2, section 3), and the
/// compound files (MS-CFB) of old or encrypted office documents, which are refused.
final class PackageDetector {
    private static final int MOST = 1_000_000;

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final String PROTECTED = "is protected by a password: take the password off and save it again";

    /// Entries of a compound file's directory stand at multiples of this.
    private static final int DIRECTORY_ENTRY = 128;

    private record MainPart(String contentType, FileFormat format) {}

    /// What the content types of main parts contain, those of templates, slide shows and files with macros too.
    private static final List<MainPart> MAIN_PARTS = List.of(
            new MainPart("wordprocessingml.document.main+xml", FileFormat.DOCX),
            new MainPart("wordprocessingml.template.main+xml", FileFormat.DOCX),
            new MainPart("ms-word.document.macroEnabled.main+xml", FileFormat.DOCX),
            new MainPart("ms-word.template.macroEnabledTemplate.main+xml", FileFormat.DOCX),
            new MainPart("presentationml.presentation.main+xml", FileFormat.PPTX),
            new MainPart("presentationml.slideshow.main+xml", FileFormat.PPTX),
            new MainPart("presentationml.template.main+xml", FileFormat.PPTX),
            new MainPart("ms-powerpoint.presentation.macroEnabled.main+xml", FileFormat.PPTX),
            new MainPart("ms-powerpoint.slideshow.macroEnabled.main+xml", FileFormat.PPTX),
            new MainPart("spreadsheetml.sheet.main+xml", FileFormat.XLSX),
            new MainPart("spreadsheetml.template.main+xml", FileFormat.XLSX),
            new MainPart("ms-excel.sheet.macroEnabled.main+xml", FileFormat.XLSX));

    private record OldOffice(String stream, Reason reason, String advice) {}

    /// The streams by which compound files are told, the telling ones first.
    private static final List<OldOffice> OLD_OFFICE = List.of(
            new OldOffice("EncryptedPackage", Reason.PROTECTED, PROTECTED),
            new OldOffice(
                    "WordDocument", Reason.OTHER_FORMAT, "is a Word file of the old binary format: save it as .docx"),
            new OldOffice(
                    "Workbook", Reason.OTHER_FORMAT, "is an Excel file of the old binary format: save it as .xlsx"),
            new OldOffice("Book", Reason.OTHER_FORMAT, "is an Excel file of the old binary format: save it as .xlsx"),
            new OldOffice(
                    "PowerPoint Document",
                    Reason.OTHER_FORMAT,
                    "is a PowerPoint file of the old binary format: save it as .pptx"),
            new OldOffice(
                    "__properties_version1.0",
                    Reason.OTHER_FORMAT,
                    "is an Outlook message: save it as .eml or as text"));

    private static final OldOffice OTHER = new OldOffice(
            "",
            Reason.OTHER_FORMAT,
            "is an old office file that Footnote does not read: save it as .docx, .pptx or .xlsx");

    /// The format of a zip file.
    ///
    /// @throws UnreadableDocumentException when it is another package, or a mere archive
    FileFormat formatOfZip(DocumentFile file, ZipDirectory zip) {
        if (zip.isEmpty()) {
            throw FormatDetector.refused(
                    file,
                    Reason.DAMAGED,
                    "is an office file or archive that is cut short or damaged: copy or save it again");
        }
        Optional<String> mimeType = zip.start("mimetype", MOST).map(String::strip);
        if (mimeType.isPresent()) {
            return formatOfType(file, mimeType.get(), zip);
        }
        String types = zip.start("[Content_Types].xml", MOST).orElse("");
        return MAIN_PARTS.stream()
                .filter(part -> types.contains(part.contentType()))
                .map(MainPart::format)
                .findFirst()
                .orElseThrow(() -> FormatDetector.refused(
                        file,
                        Reason.OTHER_FORMAT,
                        types.isEmpty()
                                ? "is an archive: unpack it and put the files that it holds into the folder"
                                : "is an office file of a kind that Footnote does not read: save it as .docx, .pptx"
                                        + " or .xlsx"));
    }

    private static FileFormat formatOfType(DocumentFile file, String mimeType, ZipDirectory zip) {
        if (zip.start("META-INF/manifest.xml", MOST).orElse("").contains("encryption-data")) {
            throw FormatDetector.refused(file, Reason.PROTECTED, PROTECTED);
        }
        return switch (mimeType) {
            case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
                FileFormat.ODT;
            case "application/vnd.oasis.opendocument.spreadsheet" ->
                throw FormatDetector.refused(
                        file, Reason.OTHER_FORMAT, "is an OpenDocument spreadsheet: save it as .xlsx");
            case "application/vnd.oasis.opendocument.presentation" ->
                throw FormatDetector.refused(
                        file, Reason.OTHER_FORMAT, "is an OpenDocument presentation: save it as .pptx");
            default ->
                throw FormatDetector.refused(
                        file,
                        Reason.OTHER_FORMAT,
                        "is a package that Footnote does not read: save its text as .docx, .odt or .txt");
        };
    }

    /// Does nothing where the bytes are no compound file.
    ///
    /// @throws UnreadableDocumentException when they are
    void refuseOldOffice(DocumentFile file, byte[] bytes) {
        int length = COMPOUND_FILE.length;
        if (bytes.length < length || Arrays.mismatch(bytes, 0, length, COMPOUND_FILE, 0, length) >= 0) {
            return;
        }
        OldOffice found = OLD_OFFICE.stream()
                .filter(old -> hasStream(bytes, old.stream()))
                .findFirst()
                .orElse(OTHER);
        throw FormatDetector.refused(file, found.reason(), found.advice());
    }

    private static boolean hasStream(byte[] bytes, String name) {
        byte[] entry = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
            if (Arrays.mismatch(bytes, at, at + entry.length, entry, 0, entry.length) < 0) {
                return true;
            }
        }
        return false;
    }
}
