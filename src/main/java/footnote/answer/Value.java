package footnote.answer;

import footnote.conversation.AnswerType;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Quantities;
import footnote.passage.Quantity;
import footnote.passage.QuantityMention;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A short answer as what it stands for, so that two can be compared.
sealed interface Value {
    /// Whether both can be so at once, as one thing said twice.
    boolean agrees(Value other);

    /// A number or sum; it agrees with the same in other writing.
    record Measured(Quantity quantity) implements Value {
        @Override
        public boolean agrees(Value other) {
            return other instanceof Measured(var its) && quantity.equals(its);
        }
    }

    /// A time; it agrees with a wider one that it lies in.
    record Dated(Period period) implements Value {
        @Override
        public boolean agrees(Value other) {
            return other instanceof Dated(var its) && period.overlaps(its);
        }
    }

    /// Anything else; it agrees with what has all its words and more.
    record Worded(Set<String> words) implements Value {
        private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
        private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "sir");

        public Worded {
            words = Set.copyOf(words);
        }

        static Worded of(String text) {
            return new Worded(GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                    .collect(Collectors.toSet()));
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Worded(var its) && (words.containsAll(its) || its.containsAll(words));
        }
    }

    /// The value of a short answer; empty where it is of a kind that two documents cannot be said to differ on.
    static Optional<Value> of(AnswerType wanted, String text) {
        return switch (wanted) {
            case AMOUNT, NUMBER ->
                Quantities.in(text).stream()
                        .map(QuantityMention::quantity)
                        .findFirst()
                        .map(Measured::new);
            case TIME ->
                Periods.in(text).stream().map(PeriodMention::period).findFirst().map(Dated::new);
            case PERSON -> Optional.of(Worded.of(text));
            case REASON, PLACE, ANY -> Optional.empty();
        };
    }
}
