package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureFinderTest {
    private static final String PAGE = """
            Skip to content
            Valley News
            Home | Sport | Weather | Puzzles
            Sign in
            Accept all cookies

            Mill bridge to close for six weeks
            By Anne Other
            3 May 2024

            The mill bridge will be closed from Monday while its deck is replaced.

            Buses will go round by the chapel, which adds nine minutes to each journey.

            "We have waited for this since the flood," said Bruno Other, who keeps the mill shop.

            Mill shop hours
            Monday to Friday: 9am to 5pm
            Saturday: 10am to noon

            The work on the bridge costs £240,000 and is paid for by the county.

            Share this article
            Related stories
            Baker wins again
            Ten things to do in the rain
            Sign up to our newsletter
            Your email address
            Privacy policy
            © Valley News Ltd. All rights reserved.
            """;

    @Test
    void whatAWebsitePutsAroundAnArticleIsFurniture() {
        assertThat(furniture(PAGE, Set.of()))
                .containsExactly(
                        "Skip to content",
                        "Valley News",
                        "Home | Sport | Weather | Puzzles",
                        "Sign in",
                        "Accept all cookies",
                        "Share this article",
                        "Related stories",
                        "Baker wins again",
                        "Ten things to do in the rain",
                        "Sign up to our newsletter",
                        "Your email address",
                        "Privacy policy",
                        "© Valley News Ltd. All rights reserved.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\n\nHomes are let by the month.",
                "Search\n\nThe search lasted nine days.\n\nNews\n\nThere was none.",
                "Fees\nAdult\nChild\nOver 65\nMembers\nGuests\nOpening hours\nContact\nLost property"
            })
    void aDocumentThatBearsNoOtherMarkOfAWebsiteLosesOnlyWhatIsSurelyFurniture(String text) {
        assertThat(furniture(text, Set.of())).doesNotContainAnyElementsOf(List.of("Fees", "Contact", "Lost property"));
        assertThat(furniture(text, Set.of())).noneMatch(line -> line.endsWith("."));
    }

    @Test
    void aPageWithoutLinesHasNoFurniture() {
        assertThat(FurnitureFinder.standard().furniture(List.of())).isEmpty();
    }

    private static List<String> furniture(String text, Set<String> onSite) {
        List<PageLine> lines = PlainTextReader.pageLines(text, new RepeatedLines(onSite));
        boolean[] furniture = FurnitureFinder.standard().furniture(lines);
        return IntStream.range(0, furniture.length)
                .filter(i -> furniture[i])
                .mapToObj(i -> lines.get(i).content())
                .toList();
    }
}
