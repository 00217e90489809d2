package footnote.eval;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A share of questions by which answers are judged, 0 to 1: of those that count for it, how many have what it looks
/// for. The first ones are told of plain search, too.
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Figure {
    HIT_AT_1(
            "hit@1",
            "a right sentence ranked first, refused or not",
            Figure::isAnswerable,
            outcome -> outcome.isRankedWithin(1),
            outcome -> outcome.isPlainlyFoundWithin(1)),
    HIT_AT_3(
            "hit@3",
            "a right sentence among the first three ranked, refused or not",
            Figure::isAnswerable,
            outcome -> outcome.isRankedWithin(3),
            outcome -> outcome.isPlainlyFoundWithin(3)),
    RIGHT_FIRST(
            "right-first",
            "a right sentence shown first",
            Figure::isAnswerable,
            Outcome::isRightAtOnce,
            outcome -> outcome.isPlainlyFoundWithin(1)),
    REFUSED_UNANSWERABLE(
            "refused/unanswerable",
            "refused, of the questions that the documents do not answer",
            Figure::isToBeRefused,
            Outcome::isRefused,
            outcome -> outcome.plain().isEmpty()),
    REFUSED_ANSWERABLE(
            "refused/answerable",
            "refused, of the questions that the documents answer",
            Figure::isAnswerable,
            Outcome::isRefused,
            outcome -> outcome.plain().isEmpty()),
    RIGHT("right", "a right passage cited, or refused or asked back where that is due", _ -> true, Outcome::isRight),
    EXACT("exact", "every citation is the text of its place, to the character", _ -> true, Outcome::exact),
    SHORT(
            "short",
            "the short answer right, where one is due",
            outcome -> !outcome.cited().shortAnswers().isEmpty(),
            Outcome::isShortRight),
    SPEAKER(
            "speaker",
            "said to be said by the right one, where a speaker is due",
            outcome -> outcome.cited().speaker() != null,
            Outcome::isSpeakerRight),
    COMPLETE(
            "complete",
            "all cited that is due, where that is more than one thing",
            outcome -> !outcome.cited().every().isEmpty(),
            Outcome::isComplete),
    FOLLOW_UP(
            "follow-up",
            "a right sentence shown first, of the questions that go on from others",
            outcome -> isAnswerable(outcome) && !outcome.known().history().isEmpty(),
            Outcome::isRightAtOnce),
    ASKED_BACK(
            "asked-back",
            "asked back, where that is due",
            outcome -> outcome.known().due() instanceof Due.AskedBack,
            Outcome::isRight);

    private final String label;
    private final String meaning;
    private final Predicate<Outcome> counts;
    private final Predicate<Outcome> has;
    private final @Nullable Predicate<Outcome> plainHas;

    Figure(String label, String meaning, Predicate<Outcome> counts, Predicate<Outcome> has) {
        this(label, meaning, counts, has, null);
    }

    Figure(
            String label,
            String meaning,
            Predicate<Outcome> counts,
            Predicate<Outcome> has,
            @Nullable Predicate<Outcome> plainHas) {
        this.label = label;
        this.meaning = meaning;
        this.counts = counts;
        this.has = has;
        this.plainHas = plainHas;
    }

    /// The name by which it is written, such as `hit@1`.
    @JsonValue
    public String label() {
        return label;
    }

    /// What it is a share of, in words.
    public String meaning() {
        return meaning;
    }

    /// The figure of that name; empty where there is none.
    public static Optional<Figure> labelled(String label) {
        return Arrays.stream(values())
                .filter(figure -> figure.label.equals(label))
                .findFirst();
    }

    /// Whether the question has it; empty where it does not count.
    Optional<Boolean> of(Outcome outcome) {
        return counts.test(outcome) ? Optional.of(has.test(outcome)) : Optional.empty();
    }

    /// How many of the questions count for it.
    long counting(List<Outcome> outcomes) {
        return outcomes.stream().filter(counts).count();
    }

    /// Not a number where no question counts.
    double share(List<Outcome> outcomes) {
        return share(outcomes, has);
    }

    /// The same of plain search; not a number either where it is not told of it.
    double plainShare(List<Outcome> outcomes) {
        return plainHas == null ? Double.NaN : share(outcomes, plainHas);
    }

    private double share(List<Outcome> outcomes, Predicate<Outcome> having) {
        return outcomes.stream()
                .filter(counts)
                .mapToInt(outcome -> having.test(outcome) ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static boolean isAnswerable(Outcome outcome) {
        return outcome.known().isAnswerable();
    }

    private static boolean isToBeRefused(Outcome outcome) {
        return outcome.known().due() instanceof Due.Refused;
    }
}
