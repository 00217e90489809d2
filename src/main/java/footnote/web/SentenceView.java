package footnote.web;

import footnote.answer.Wording;
import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.AnswerJson.SentenceJson;
import footnote.index.IndexSnapshot;
import footnote.passage.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sentence of an answer.
///
/// @param said who says it, where it does not name them itself; null where it does or nobody does
/// @param isContext whether it is shown for the sake of the one before it alone
/// @param footnotes the numbers of its footnotes
/// @param sources those of them that no sentence before has
record SentenceView(
        String text, @Nullable String said, boolean isContext, List<Integer> footnotes, List<FootnoteView> sources) {
    static List<SentenceView> of(AnswerJson answer, IndexSnapshot index) {
        var shown = new HashSet<Integer>();
        var views = new ArrayList<SentenceView>();
        for (SentenceJson sentence : answer.sentences()) {
            List<CitationJson> cited = sentence.citations().stream()
                    .map(number -> answer.citations().get(number - 1))
                    .toList();
            views.add(new SentenceView(
                    sentence.text(),
                    said(sentence.text(), cited, answer.answeredBy()).orElse(null),
                    sentence.role().equals("context"),
                    sentence.citations(),
                    cited.stream()
                            .filter(citation -> shown.add(citation.number()))
                            .map(citation -> FootnoteView.of(citation, index))
                            .toList()));
        }
        return views;
    }

    /// Where a model worded it, everything that it rests on must be theirs.
    private static Optional<String> said(String text, List<CitationJson> cited, String answeredBy) {
        CitationJson first = cited.getFirst();
        return Optional.ofNullable(first.speaker())
                .filter(name -> answeredBy.equals(Wording.By.EXTRACTIVE.label())
                        || cited.stream().allMatch(citation -> Objects.equals(name, citation.speaker())))
                .map(name -> new Speaker(name, first.speakerRole()))
                .filter(speaker -> !speaker.isNamedIn(text))
                .map(Speaker::described);
    }
}
