package footnote.answer;

import footnote.conversation.AnswerType;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Quantities;
import footnote.passage.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A short answer as what it stands for, so that two can be compared.
sealed interface Value {
    /// Whether both are of one kind, so that they agree or differ at all.
    boolean isComparableTo(Value other);

    /// Whether both can be so at once, as one thing said twice.
    boolean agrees(Value other);

    /// A number or sum. It agrees with the same in other writing, and with one that it is when rounded.
    ///
    /// @param rate what it is for each of, such as `week`; empty where it is for nothing in particular
    record Measured(Quantity quantity, String rate) implements Value {
        /// Fewer figures than these are not taken for rounded.
        private static final int LEAST_FIGURES = 2;

        private static final Pattern RATE = Pattern.compile(
                "\\b(?:a|an|per|each|every)\\s(week|month|year|head|person|child|day|hour|night|visit)\\b");

        static Measured of(String text, Quantity quantity) {
            Matcher rate = RATE.matcher(text.toLowerCase(Locale.ROOT));
            return new Measured(quantity, rate.find() ? rate.group(1) : "");
        }

        @Override
        public boolean isComparableTo(Value other) {
            return other instanceof Measured(var its, var itsRate)
                    && quantity.unit() == its.unit()
                    && rate.equals(itsRate);
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Measured(var its, var _) && areEqual(quantity.value(), its.value());
        }

        private static boolean areEqual(BigDecimal one, BigDecimal other) {
            int figures = Math.max(LEAST_FIGURES, Math.min(one.precision(), other.precision()));
            var rounding = new MathContext(figures);
            return one.round(rounding).compareTo(other.round(rounding)) == 0;
        }
    }

    /// A time; it agrees with a wider one that it lies in.
    record Dated(Period period) implements Value {
        @Override
        public boolean isComparableTo(Value other) {
            return other instanceof Dated;
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Dated(var its) && period.overlaps(its);
        }
    }

    /// The value of a short answer; empty where it is of a kind that two documents cannot be said to differ
    /// on: one says
    /// this was done by Ann, the other by Ben, and both were there.
    static Optional<Value> of(AnswerType wanted, String text) {
        return switch (wanted) {
            case AMOUNT, NUMBER ->
                Quantities.in(text).stream()
                        .map(mention -> Measured.of(text, mention.quantity()))
                        .<Value>map(value -> value)
                        .findFirst();
            case TIME ->
                Periods.in(text).stream()
                        .map(PeriodMention::period)
                        .<Value>map(Dated::new)
                        .findFirst();
            case PERSON, REASON, PLACE, ANY -> Optional.empty();
        };
    }
}
