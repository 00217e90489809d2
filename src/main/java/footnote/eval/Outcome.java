package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.passage.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
            case Answer.AboutService _, Answer.Signposted _ -> false;
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

    /// What was shown, on one line: the short answer, who says it, the first sentence and its document; or the message
    /// with the reason of a refusal.
    public String shown() {
        return switch (answer) {
            case Answer.Grounded grounded -> {
                Citation first = grounded.citations().getFirst();
                String words = grounded.shortAnswer() == null
                        ? ""
                        : "<" + grounded.shortAnswer().text() + "> ";
                AnswerSentence sentence = grounded.sentences().getFirst();
                String said = grounded.attribution(sentence)
                        .map(who -> "{" + who + "} ")
                        .orElse("");
                String text = sentence.text().replaceAll("\\s+", " ");
                yield words + said + text + " [" + first.quotation().document() + "]";
            }
            case Answer.Abstained abstained -> "(" + abstained.reason().label() + ") " + abstained.message();
            case Answer.Signposted signposted -> "(signposted) " + signposted.message();
            case Answer.AboutService about -> "(about the service) " + about.message();
            case Answer.Clarify clarify -> "(asked back) " + clarify.choices();
        };
    }

    /// Which of the sentences ranked is the first right one, from 1; empty where none is.
    OptionalInt rank() {
        return rankIn(ranked);
    }

    /// The same of plain search.
    OptionalInt plainRank() {
        return rankIn(plain);
    }

    private OptionalInt rankIn(List<Quotation> sentences) {
        return IntStream.rangeClosed(1, sentences.size())
                .filter(rank -> known.isAnsweredBy(sentences.get(rank - 1)))
                .findFirst();
    }

    /// What has to be cited; nothing where a refusal is due.
    Due.Cited cited() {
        return known.due() instanceof Due.Cited cited ? cited : new Due.Cited(List.of(), List.of(), List.of(), null);
    }

    boolean isRankedWithin(int first) {
        return rank().orElse(Integer.MAX_VALUE) <= first;
    }

    boolean isPlainlyFoundWithin(int first) {
        return plainRank().orElse(Integer.MAX_VALUE) <= first;
    }
}
