package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.index.ScoredPassage;
import footnote.model.Reading;
import footnote.model.WindowReader;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageReadingTest {
    private static final WindowReader LIKES_OWLS = (_, windows) -> windows.stream()
            .map(window -> new Reading(
                    window.sentences().stream().map(_ -> 0.0).toList(),
                    null,
                    0,
                    window.text().contains("owl") ? 20 : -20,
                    0))
            .toList();

    @Test
    void whatTheReaderLikesMovesUpButNotPastWhatTheSearchPutsFarAbove() {
        List<ScoredPassage> passages = List.of(
                passage("A cat.", 1.0), passage("A dog.", 0.85), passage("An owl.", 0.8), passage("An owl.", 0.1));
        assertThat(new PassageReading(LIKES_OWLS).reordered("who?", passages))
                .extracting(found -> found.passage().text())
                .containsExactly("A cat.", "An owl.", "A dog.", "An owl.");
    }

    @Test
    void whatIsNotReadStaysBehindInItsOrder() {
        List<ScoredPassage> passages = IntStream.range(0, 40)
                .mapToObj(i -> passage("Number " + i + (i == 29 || i == 35 ? " owl." : "."), 1 - i / 100.0))
                .toList();
        List<ScoredPassage> reordered = new PassageReading(LIKES_OWLS).reordered("who?", passages);

        assertThat(reordered).hasSize(40);
        assertThat(reordered.stream()
                        .map(found -> found.passage().text())
                        .toList()
                        .indexOf("Number 29 owl."))
                .isBetween(5, 15);
        assertThat(reordered.subList(30, 40))
                .extracting(ScoredPassage::passage)
                .containsExactlyElementsOf(passages.subList(30, 40).stream()
                        .map(ScoredPassage::passage)
                        .toList());
        assertThat(reordered).extracting(ScoredPassage::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    private static ScoredPassage passage(String text, double score) {
        var sentence = new Sentence(new Span(0, text.length()), text);
        return new ScoredPassage(
                new Passage(new DocumentId("one"), Version.of(text), List.of(), List.of(sentence)), score);
    }
}
