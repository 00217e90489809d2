package footnote.verify;

import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.model.Reading;
import footnote.model.WindowReader;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.passage.Sentences;
import footnote.passage.Speaker;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Passed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim put to the gate beside a passage of the Oakham Council's news of May 2024, with a reader that says the same
/// of
/// everything.
record WordedClaim(String passage, String claim, @Nullable Speaker speaker, double logit) {
    static final double SURE = 5;

    WordedClaim(String passage, String claim) {
        this(passage, claim, null, SURE);
    }

    WordedClaim saidBy(String name) {
        return new WordedClaim(passage, claim, new Speaker(name, null), logit);
    }

    WordedClaim readAs(double support) {
        return new WordedClaim(passage, claim, speaker, support);
    }

    /// `PASSED`, or the reason.
    String outcome() {
        return switch (verdict()) {
            case Passed _ -> "PASSED";
            case Dropped(var reason, var _) -> reason.name();
        };
    }

    GateVerdict verdict() {
        GivenPassage given = given(passage);
        return verdict(given, List.of(given));
    }

    GateVerdict verdict(GivenPassage cited, List<GivenPassage> given) {
        WindowReader reader = (_, windows) -> windows.stream()
                .map(_ -> new Reading(List.of(0.0), null, 0, 0, logit))
                .toList();
        return new SentenceGate(new SupportScorer(reader)).check(claim, cited, given);
    }

    GivenPassage given(String text) {
        var sentences = new ArrayList<Sentence>();
        for (Span span : new Sentences().of(text, new Span(0, text.length()))) {
            String own = span.of(text);
            String searched = speaker == null ? own : speaker.name() + ": " + own;
            sentences.add(new Sentence(span, own, searched, false, speaker));
        }
        var provenance = new Provenance(
                "Budget news",
                "Oakham Borough Council",
                null,
                LocalDate.of(2024, 5, 14),
                DocumentKind.NEWS,
                null,
                List.of(),
                false,
                null,
                null);
        return new GivenPassage(
                new Passage(new DocumentId("news"), Version.of(text), List.of("Roads"), sentences), provenance);
    }
}
