package footnote.eval;

import footnote.answer.Answer;
import footnote.passage.Quotation;
import java.util.List;
import java.util.Optional;

/// What became of one known question.
///
/// @param ranked the best sentences, best first, before it was judged whether they answer
/// @param plain the best sentences of plain search
/// @param confidence how sure the answerer is that the documents answer, 0 to 1
/// @param exact whether every citation shown is the exact text of its place
/// @param tookMs for the whole answer, verification included
public record Outcome(
        KnownQuestion known,
        Answer answer,
        List<Quotation> ranked,
        List<Quotation> plain,
        double confidence,
        boolean exact,
        double tookMs) {
    public Outcome {
        ranked = List.copyOf(ranked);
        plain = List.copyOf(plain);
    }

    public boolean isRefused() {
        return answer instanceof Answer.Abstained;
    }

    /// Whether the question was dealt with as it must be: a right passage cited, or a refusal where one is due.
    public boolean isRight() {
        return switch (answer) {
            case Answer.Grounded grounded ->
                grounded.citations().stream().anyMatch(citation -> known.isAnsweredBy(citation.quotation()));
            case Answer.Abstained _ -> known.due() instanceof Due.Refused;
            case Answer.AboutService _ -> false;
            case Answer.Clarify _ -> known.due() instanceof Due.AskedBack;
        };
    }

    /// Whether the first sentence shown is right.
    boolean isRightAtOnce() {
        return answer instanceof Answer.Grounded grounded
                && known.isAnsweredBy(grounded.citations().getFirst().quotation());
    }

    /// Whether the short answer has one that is right in it; a question that wants none has none.
    boolean isShortRight() {
        return answer instanceof Answer.Grounded grounded
                && grounded.shortAnswer() != null
                && cited().shortAnswers().stream()
                        .anyMatch(right ->
                                ShortForm.of(grounded.shortAnswer().text()).contains(ShortForm.of(right)));
    }

    /// Whether the first sentence shown is told to be said by whoever says it.
    boolean isSpeakerRight() {
        String due = cited().speaker();
        return due != null
                && answer instanceof Answer.Grounded grounded
                && Optional.ofNullable(grounded.citations().getFirst().speaker())
                        .filter(speaker -> ShortForm.of(speaker.name()).contains(ShortForm.of(due)))
                        .isPresent();
    }

    /// Whether a passage of each group that has to be cited is cited.
    boolean isComplete() {
        return answer instanceof Answer.Grounded grounded
                && cited().every().stream()
                        .allMatch(group -> grounded.citations().stream()
                                .anyMatch(citation ->
                                        group.stream().anyMatch(passage -> passage.isIn(citation.quotation()))));
    }

    /// What has to be cited; nothing where a refusal is due.
    Due.Cited cited() {
        return known.due() instanceof Due.Cited cited ? cited : new Due.Cited(List.of(), List.of(), List.of(), null);
    }

    boolean isRankedWithin(int first) {
        return isWithin(ranked, first);
    }

    boolean isPlainlyFoundWithin(int first) {
        return isWithin(plain, first);
    }

    private boolean isWithin(List<Quotation> sentences, int first) {
        return sentences.stream().limit(first).anyMatch(known::isAnsweredBy);
    }
}
