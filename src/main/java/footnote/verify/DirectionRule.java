package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.StatedValue.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A claim has no word whose opposite stands in the support where the word itself does not, whatever else there is like
/// it, and where it goes from one
/// value to another the support does not go from the other to the one, nor by so much where the claim goes to it.
///
/// @param lexicon knows opposites
record DirectionRule(Lexicon lexicon) implements GateRule {
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s(?:\\p{L}+\\s)?$");
    private static final Pattern TREND = Pattern.compile("\\b(?:(up|down) from|out of)\\b");
    private static final Pattern BY = Pattern.compile("(?i)\\bby\\s(?:\\p{L}+\\s)?$");
    private static final Pattern TO = Pattern.compile("(?i)\\bto\\s(?:\\p{L}+\\s)?$");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        return opposite(comparison).or(() -> turnedRound(comparison)).or(() -> trend(comparison));
    }

    private Optional<Dropped> opposite(Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        for (int token : comparison.claim().content()) {
            Token own = comparison.claim().tokens().get(token);
            if (!has(comparison.support(), own.term())) {
                OptionalInt other = IntStream.range(0, support.size())
                        .filter(place -> lexicon.areOpposite(
                                own.term(), support.get(place).term()))
                        .filter(place -> !isSaid(place, token, comparison))
                        .findFirst();
                if (other.isPresent()) {
                    return Optional.of(new Dropped(
                            Reason.DIRECTION,
                            "The sentence says “" + own.text() + "” where the passage says “"
                                    + support.get(other.getAsInt()).text() + "”."));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether another word of the claim says what stands at a place.
    private static boolean isSaid(int place, int token, Comparison comparison) {
        boolean isPhrase = comparison.support().tokens().get(place).term().indexOf(' ') > 0;
        return !isPhrase
                && comparison.claim().content().stream()
                        .filter(other -> other != token)
                        .map(comparison.alignment()::of)
                        .anyMatch(places -> !places.isEmpty() && places.getFirst() == place);
    }

    /// Whether `up from`, `down from` or `out of` goes against the two amounts that it stands between.
    private static Optional<Dropped> trend(Comparison comparison) {
        Statement claim = comparison.claim();
        Matcher trend = TREND.matcher(claim.text());
        while (trend.find()) {
            List<BigDecimal> now = amounts(claim, trend.start(), true);
            List<BigDecimal> then = amounts(claim, trend.end(), false);
            int sign = trend.group(1) == null || trend.group(1).equals("down") ? -1 : 1;
            boolean wrong = !now.isEmpty()
                    && !then.isEmpty()
                    && now.stream().noneMatch(amount -> amount.compareTo(then.getFirst()) == sign)
                    && (trend.group(1) != null || now.getLast().compareTo(then.getFirst()) > 0);
            if (wrong) {
                return Optional.of(new Dropped(
                        Reason.DIRECTION,
                        "The sentence says “" + trend.group() + "” of amounts that go the other way."));
            }
        }
        return Optional.empty();
    }

    /// The amounts before a place, or behind it.
    private static List<BigDecimal> amounts(Statement statement, int place, boolean before) {
        return statement.values().stream()
                .filter(value ->
                        before ? value.span().end() <= place : value.span().start() >= place)
                .flatMap(value ->
                        value.value() instanceof Amount(var quantity) ? Stream.of(quantity.value()) : Stream.of())
                .toList();
    }

    private static boolean has(Statement statement, String term) {
        return statement.tokens().stream().anyMatch(token -> token.term().equals(term));
    }

    private static Optional<Dropped> turnedRound(Comparison comparison) {
        Statement claim = comparison.claim();
        for (ValueMention value : claim.values()) {
            boolean from = stands(FROM, value, claim);
            boolean to = stands(TO, value, claim);
            boolean by = value.value() instanceof Amount && stands(BY, value, claim);
            boolean turned = comparison.mentions(value.value()).stream()
                    .anyMatch(own -> ((from || by) && stands(TO, own, comparison.support()))
                            || (to && stands(FROM, own, comparison.support()))
                            || (to && own.value() instanceof Amount && stands(BY, own, comparison.support())));
            if (turned) {
                return Optional.of(new Dropped(
                        Reason.DIRECTION,
                        "The value “" + value.span().of(claim.text())
                                + "” stands at the other end of a change in the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Pattern word, ValueMention value, Statement statement) {
        Matcher before = word.matcher(statement.text().substring(0, value.span().start()));
        return before.find();
    }
}
