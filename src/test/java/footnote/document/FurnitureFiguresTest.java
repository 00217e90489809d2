package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Guards what was reached: how much prose is kept and how much furniture is caught on labelled pages.
class FurnitureFiguresTest {
    @ParameterizedTest
    @CsvSource({"built-with, .985, .92", "unseen, .975, .87", "fitted-only, .99, .90"})
    void proseIsKeptAndFurnitureIsCaught(String folder, double proseKept, double furnitureCaught) {
        reaches(FurnitureFigures.of(LabelledPage.in(folder)), proseKept, furnitureCaught);
    }

    @Test
    void proseOfRealPagesIsKeptAndTheirFurnitureIsCaught() {
        List<LabelledPage> seeds = LabelledPage.seeds();
        assumeThat(seeds).as("the pages whose text is not ours").isNotEmpty();

        reaches(FurnitureFigures.of(seeds), .98, .95);
    }

    private static void reaches(FurnitureFigures figures, double proseKept, double furnitureCaught) {
        assertThat(figures.proseKept()).as("%s", figures).isGreaterThanOrEqualTo(proseKept);
        assertThat(figures.furnitureCaught()).as("%s", figures).isGreaterThanOrEqualTo(furnitureCaught);
    }

    @Test
    void pagesOfDocumentsWithoutAWebsiteLoseNextToNothing() {
        FurnitureFigures plain = FurnitureFigures.of(LabelledPage.in("fitted-only").stream()
                .filter(page -> page.furniture().stream().noneMatch(Boolean.TRUE::equals))
                .toList());

        assertThat(plain.prose()).as("%s", plain).isGreaterThan(200);
        assertThat(plain.proseKept()).as("%s", plain).isGreaterThanOrEqualTo(.99);
    }

    @Test
    void ourOwnDocumentsLoseNothing() throws IOException {
        var finder = FurnitureFinder.standard();
        try (Stream<Path> files = Files.list(Path.of("documents"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                assertThat(List.of(new PlainTextReader(finder).read(text), new MarkdownReader(finder).read(text)))
                        .allSatisfy(
                                page -> assertThat(Reading.told(page)).noneMatch(told -> told.startsWith("furniture")));
            }
        }
    }
}
