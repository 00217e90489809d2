package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.passage.Speaker;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells whether a sentence is said by those whose view is asked for: by its speaker, or else by its author or
/// publisher. Critics are those who write opinion. For one thread, for one question.
final class ViewFit {
    private static final List<String> CRITICS = List.of("critics", "campaigners", "opponents", "columnist");

    private final QuestionAnalysis question;
    private final IndexSnapshot index;

    ViewFit(QuestionAnalysis question, IndexSnapshot index) {
        this.question = question;
        this.index = index;
    }

    /// 1 where they say it, −1 where somebody else does, and 0 where that is not known or anybody's view will do.
    int of(Candidate candidate) {
        if (question.view().isEmpty()) {
            return 0;
        }
        Speaker speaker = candidate.sentence().speaker();
        boolean theirs = speaker == null
                ? from(candidate).anyMatch(this::isFromThem)
                : isOneOf(index.terms(speaker.described()), question.view());
        if (theirs || (isAuthors(candidate, speaker) && from(candidate).anyMatch(this::isCritical))) {
            return 1;
        }
        return speaker == null ? 0 : -1;
    }

    /// Whether nobody else is quoted.
    private boolean isAuthors(Candidate candidate, @Nullable Speaker speaker) {
        return speaker == null
                || from(candidate).anyMatch(from -> speaker.name().equals(from.author()));
    }

    private Stream<Provenance> from(Candidate candidate) {
        return index.document(candidate.passage().document()).map(IndexedDocument::provenance).stream();
    }

    private boolean isFromThem(Provenance from) {
        return Stream.of(from.publisher(), from.author())
                .filter(Objects::nonNull)
                .anyMatch(name -> isOneOf(index.terms(name), question.view()));
    }

    private boolean isCritical(Provenance from) {
        return from.kind() == DocumentKind.OPINION
                && CRITICS.stream().flatMap(word -> index.terms(word).stream()).anyMatch(question.view()::contains);
    }

    private static boolean isOneOf(List<String> source, List<String> view) {
        return view.stream().anyMatch(term -> QuestionWeights.has(source, term));
    }
}
