package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.NearDuplicates.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {
    private static final String TEXT = """
            The council will repair the footbridge in Dock Street before the winter, it said on 14 November 2023.
            The work costs £12,300 and takes three weeks, in which walkers are sent round by the chapel.
            Councillor Arlo Linden said that the planks had rotted from below and that nobody had been hurt.
            The bridge was built in 1911 and has been painted in the same dull green ever since that year.
            Those who live nearby were told by letter, and the shop at the corner stays open while the work goes on.
            """;

    @Test
    void theCopyWithTheBetterProvenanceIsTheOriginal() {
        assertThat(copies(file("a.txt", "", TEXT), file("b.txt", "publisher: Marchland Council\n", TEXT)))
                .containsExactlyEntriesOf(Map.of(id("a.txt"), id("b.txt")));
    }

    @Test
    void ofTwoEquallyWellKnownTheEarlierIsTheOriginal() {
        assertThat(copies(file("a.txt", "date: 2023-11-16\n", TEXT), file("b.txt", "date: 2023-11-14\n", TEXT)))
                .containsExactlyEntriesOf(Map.of(id("a.txt"), id("b.txt")));
    }

    @Test
    void otherwiseTheSmallerIdIs() {
        DocumentId first = id("a.txt").compareTo(id("b.txt")) < 0 ? id("a.txt") : id("b.txt");

        assertThat(copies(file("a.txt", "", TEXT), file("b.txt", "", TEXT)).values())
                .containsExactly(first);
    }

    @Test
    void aWordThatChangesNoMeaningMakesNoOtherDocument() {
        assertThat(copies(file("a.txt", "", TEXT), file("b.txt", "", TEXT.replace("dull green", "drab green"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£12,300 | £12,800",
                "14 November | 15 November",
                "Arlo Linden | Arlo Orchard",
                "nobody had | somebody had",
                "three weeks | four weeks",
                "stays open | stays closed",
                "in 1911 | in 1912",
                "three weeks | three months",
                "rotted from below | rotted from above",
                "year | decade"
            })
    void aCopyWithOneFactChangedIsAConflictAndBothStay(String fact, String other) {
        assertThat(TEXT).contains(fact);
        assertThat(copies(file("a.txt", "", TEXT), file("b.txt", "", TEXT.replace(fact, other))))
                .isEmpty();
    }

    @Test
    void anotherTextIsNoCopyThoughItHasTheSameFacts() {
        assertThat(copies(
                        file("a.txt", "", "it rained all through the long afternoon and then it snowed again"),
                        file("b.txt", "", "all of us went home by train as soon as the rain had gone away")))
                .isEmpty();
    }

    @Test
    void furnitureMakesNoDifference() {
        Document page = file("a.txt", "", "Share 12 times\n" + TEXT);
        var aside =
                new Document(page.candidate(), DocumentDigest.of("Share 12 times\n" + TEXT, List.of(new Span(0, 14))));
        Document other = file("b.txt", "", TEXT);

        assertThat(aside.digest()).isEqualTo(other.digest()).isNotEqualTo(page.digest());
        assertThat(copies(page, other)).isEmpty();
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatterAndADeletedOriginalBringsACopyForward() {
        var files = new ArrayList<>(List.of(
                file("a.txt", "", TEXT),
                file("b.txt", "publisher: Marchland Council\ndate: 2023-11-15\n", TEXT),
                file("c.txt", "date: 2023-11-14\n", TEXT.replace("dull green", "drab green"))));
        SortedMap<DocumentId, DocumentId> expected = copies(files);
        assertThat(expected).hasSize(2).containsEntry(id("a.txt"), id("b.txt"));

        Collections.shuffle(files, new Random(1));
        assertThat(copies(files)).isEqualTo(expected);

        files.removeIf(file -> file.id().equals(id("b.txt")));
        assertThat(copies(files)).containsExactlyEntriesOf(Map.of(id("a.txt"), id("c.txt")));
    }

    private static DocumentId id(String name) {
        return DocumentId.ofPath(name);
    }

    private record Document(Candidate candidate, DocumentDigest digest) {
        DocumentId id() {
            return candidate.id();
        }
    }

    private static Document file(String name, String yaml, String text) {
        String front = yaml.isEmpty() ? "" : "---\n" + yaml + "---\n";
        SourceDocument document = Reading.file(name, front + text).document();
        DocumentDigest digest = DocumentDigest.of(document.text(), document.furniture());
        return new Document(new Candidate(document.id(), document.provenance(), digest.turning()), digest);
    }

    private static SortedMap<DocumentId, DocumentId> copies(Document... documents) {
        return copies(List.of(documents));
    }

    private static SortedMap<DocumentId, DocumentId> copies(List<Document> documents) {
        Map<DocumentId, DocumentDigest> digests =
                documents.stream().collect(Collectors.toMap(Document::id, Document::digest));
        return NearDuplicates.copies(
                documents.stream().map(Document::candidate).toList(),
                (one, other) ->
                        Objects.requireNonNull(digests.get(one)).isLike(Objects.requireNonNull(digests.get(other))));
    }
}
