package footnote.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.index.PassageHit;
import footnote.index.ScoredPassage;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.retrieve.RetrievalTrace.PassageTrace;
import footnote.retrieve.RetrievalTrace.Place;
import footnote.retrieve.Retrieved.Searches;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is told of how passages were found.
class RetrievalTraceTest {
    private static final ScoredPassage OWLS = passage("owls", 0.9);
    private static final ScoredPassage CATS = passage("cats", 0.4);

    @Test
    void everyPassageHasItsPlaceInEitherSearch() {
        var searches = new Searches(
                List.of(new PassageHit(7, 0.9), new PassageHit(3, 0.4)),
                List.of(new PassageHit(5, 12), new PassageHit(7, 11)),
                List.of(new PassageHit(3, 0.8), new PassageHit(7, 0.7), new PassageHit(9, 0.1)));

        RetrievalTrace trace = new Retrieved(List.of(OWLS, CATS), Retrieved.Mode.HYBRID, searches).trace();

        assertThat(trace.mode()).isEqualTo(Retrieved.Mode.HYBRID);
        assertThat(trace.passages())
                .containsExactly(
                        new PassageTrace(1, OWLS, Optional.of(new Place(2, 11)), Optional.of(new Place(2, 0.7))),
                        new PassageTrace(2, CATS, Optional.empty(), Optional.of(new Place(1, 0.8))));
    }

    @Test
    void whereNothingWasFoundThereIsNothingToTell() {
        assertThat(Retrieved.nothing().trace().passages()).isEmpty();
    }

    private static ScoredPassage passage(String id, double score) {
        var sentence = new Sentence(new Span(0, id.length()), id);
        return new ScoredPassage(new Passage(new DocumentId(id), Version.of(id), List.of(), List.of(sentence)), score);
    }
}
