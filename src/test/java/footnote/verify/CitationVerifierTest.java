package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.passage.Quotation;
import footnote.verify.Verdict.Exact;
import footnote.verify.Verdict.Reason;
import footnote.verify.Verdict.Rejected;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationVerifierTest {
    private static final DocumentId ROADS = new DocumentId("roads");
    private static final String TEXT = "The roads crack in winter.\n\nAdvertisement\n\nNobody mends them.\n";
    private static final Version VERSION = Version.of(TEXT);

    private final CitationVerifier verifier = new CitationVerifier();

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root).with("roads.txt", TEXT);
        folder.update();
    }

    @Test
    void acceptsWhatStandsAtItsPlace() {
        assertThat(verdict(quotation("Nobody mends them."))).isEqualTo(new Exact());
    }

    @Test
    void rejectsADocumentThatIsNotThere() {
        var quotation = new Quotation(new DocumentId("rails"), VERSION, new Span(0, 3), "The");

        assertRejected(quotation, Reason.UNKNOWN_DOCUMENT);
    }

    @Test
    void rejectsAnEarlierVersionThoughItsTextIsStillKept() {
        Quotation quotation = quotation("Nobody mends them.");
        folder.with("roads.txt", TEXT + "\nOr so they say.\n").update();

        assertRejected(quotation, Reason.STALE_VERSION);
    }

    @Test
    void rejectsAPlaceBeyondTheEnd() {
        var span = new Span(TEXT.length() - 1, TEXT.length() + 1);

        assertRejected(new Quotation(ROADS, VERSION, span, "\n\n"), Reason.OUTSIDE_THE_TEXT);
    }

    @Test
    void rejectsEvenOneOtherCharacter() {
        Span span = quotation("Nobody mends them.").span();

        assertRejected(new Quotation(ROADS, VERSION, span, "Nobody mends them!"), Reason.OTHER_TEXT);
        assertRejected(new Quotation(ROADS, VERSION, span, "nobody mends them."), Reason.OTHER_TEXT);
        assertRejected(new Quotation(ROADS, VERSION, span, "Nobody mends them"), Reason.OTHER_TEXT);
    }

    @Test
    void rejectsATextOneCharacterBesideItsPlace() {
        Quotation right = quotation("Nobody mends them.");
        var beside = new Span(right.span().start() - 1, right.span().end() - 1);

        assertRejected(new Quotation(ROADS, VERSION, beside, right.text()), Reason.OTHER_TEXT);
    }

    @Test
    void rejectsPageFurnitureAndWhatReachesIntoIt() {
        assertRejected(quotation("Advertisement"), Reason.PAGE_FURNITURE);
        assertRejected(quotation("in winter.\n\nAdvert"), Reason.PAGE_FURNITURE);
        assertThat(verdict(quotation("in winter.\n\n"))).isEqualTo(new Exact());
    }

    @Test
    void everySentenceOfEveryPassageIsExactWhateverItIsWrittenWith() {
        folder.with("faces.md", """
                # Fa\u0301ces 👩‍👩‍👧

                The cafe\u0301 served 👩‍🚒 and 🏳️‍🌈 flags. A na\u00efve re\u0301sume\u0301 followed! “Zo\u0308e” won £5m.

                - One 😀\u00a0item with q\u0307\u0323 marks
                - Another\u200b item, 𝒻𝒶𝓃𝒸𝓎 letters

                | Who | What |
                |---|---|
                | O\u0308ster | 한\u1100\u1161 |
                """).update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            List<Quotation> quotations = folder.passages().stream()
                    .flatMap(passage -> passage.sentences().stream().map(passage::quotation))
                    .toList();
            assertThat(quotations)
                    .hasSizeGreaterThan(7)
                    .allSatisfy(
                            each -> assertThat(verifier.verify(each, snapshot)).isEqualTo(new Exact()));
        }
    }

    private static Quotation quotation(String text) {
        int start = TEXT.indexOf(text);
        return new Quotation(ROADS, VERSION, new Span(start, start + text.length()), text);
    }

    private Verdict verdict(Quotation quotation) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return verifier.verify(quotation, snapshot);
        }
    }

    private void assertRejected(Quotation quotation, Reason reason) {
        assertThat(verdict(quotation)).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.reason()).isEqualTo(reason);
            assertThat(rejected.message())
                    .contains(quotation.document().value())
                    .endsWith(".");
        });
    }
}
