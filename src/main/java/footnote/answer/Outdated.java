package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What documents that no longer hold have to say to a question. They are never quoted, but whoever asks should know
/// that there was one.
///
/// @param index whose outdated documents keep their texts
record Outdated(IndexSnapshot index) {
    /// So many are looked at, so that a refusal takes no longer than an answer.
    private static final int MOST = 200;

    /// One word that asks stands in too much.
    private static final int FEWEST_TERMS = 2;

    /// A sentence that names the newest outdated document with a line that has all words that ask; empty where none
    /// has.
    Optional<String> naming(QuestionAnalysis question) {
        List<String> asked =
                question.asking().stream().map(QuestionTerm::term).distinct().toList();
        return index.documents().stream()
                .filter(document -> asked.size() >= FEWEST_TERMS && !document.isCurrent() && document.copyOf() == null)
                .limit(MOST)
                .filter(document -> index.text(document.version())
                        .lines()
                        .anyMatch(line -> new HashSet<>(index.terms(line)).containsAll(asked)))
                .max(Comparator.comparing(Outdated::date).thenComparing(IndexedDocument::id))
                .map(this::sentence);
    }

    private static LocalDate date(IndexedDocument document) {
        return Objects.requireNonNullElse(document.provenance().date(), LocalDate.MIN);
    }

    private String sentence(IndexedDocument document) {
        DocumentId newer = document.supersededBy();
        String title = document.provenance().title();
        return newer == null
                ? "A document that was withdrawn, “%s”, speaks of it.".formatted(title)
                : "An earlier document, “%s”, speaks of it, but was superseded by “%s”."
                        .formatted(
                                title,
                                index.document(newer)
                                        .map(found -> found.provenance().title())
                                        .orElse(newer.value()));
    }
}
