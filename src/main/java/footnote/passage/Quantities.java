package footnote.passage;

import com.ibm.icu.text.RuleBasedNumberFormat;
import footnote.document.Span;
import footnote.passage.Quantity.Unit;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the quantities that a text names: counts, sums of money and percentages, in figures or in words. Years, days
/// of a month, ordinals and numbers that are part of a name (`A12`, `5/6`) are none.
///
/// Immutable and safe for use by several threads.
public final class Quantities {
    private static final Map<String, Integer> ZEROS =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9, "tn", 12, "trillion", 12);
    private static final String SCALE = "thousand|million|billion|trillion";
    private static final String SMALL =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/:-]|\\bhalf |\\bhalf a )(?<sign>[£€$]\\s?)?"
                    + "(?:(?<figures>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?:(?<letters>k|m|bn|tn)\\b|[\\s-](?<scale>" + SCALE + ")\\b)?"
                    + "|(?<words>(?:a (?=hundred|thousand|million|billion|dozen))?\\b(?:" + SMALL + "|" + SCALE
                    + "|dozen)"
                    + "(?:(?:[ -]| and )(?:" + SMALL + "|" + SCALE + "|dozen))*)\\b)"
                    + "(?<unit>\\s?%|\\s(?:per cent|percent|pounds?|euros?|dollars?)\\b)?+"
                    + "(?![\\p{L}\\p{N}/:]|[.,]\\d|-\\d|(?:st|nd|rd|th)\\b| and a (?:half|quarter)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern MONTH_AFTER =
            Pattern.compile("^\\s(?:of\\s)?" + MONTH + "|^\\s?(?:[-–]|to|and)\\s?\\d{1,2}\\s(?:of\\s)?" + MONTH);
    private static final Pattern MONTH_BEFORE = Pattern.compile(MONTH + "\\s$");
    /// Without the hyphen the format reads 2,001 in `twenty one`.
    private static final Pattern TENS = Pattern.compile(
            "((?:twen|thir|for|fif|six|seven|eigh|nine)ty) (one|two|three|four|five|six|seven|eight|nine)");
    private static final int DOZEN = 12;

    private Quantities() {}

    /// The quantities in the order of the text.
    public static List<QuantityMention> in(String text) {
        var mentions = new ArrayList<QuantityMention>();
        Matcher found = QUANTITY.matcher(text);
        while (found.find()) {
            if (!isOfDate(found, text)) {
                value(found)
                        .map(value -> new Quantity(value, unit(found)))
                        .ifPresent(quantity ->
                                mentions.add(new QuantityMention(new Span(found.start(), found.end()), quantity)));
            }
        }
        return List.copyOf(mentions);
    }

    private static boolean isOfDate(Matcher found, String text) {
        String figures = found.group("figures");
        if (figures == null
                || unit(found) != Unit.COUNT
                || found.group("letters") != null
                || found.group("scale") != null) {
            return false;
        }
        return YEAR.matcher(figures).matches()
                || MONTH_AFTER.matcher(text.substring(found.end())).find()
                || (figures.length() <= 2
                        && MONTH_BEFORE
                                .matcher(text.substring(Math.max(0, found.start() - 12), found.start()))
                                .find());
    }

    private static Optional<BigDecimal> value(Matcher found) {
        String figures = found.group("figures");
        if (figures == null) {
            return spelt(found.group("words").toLowerCase(Locale.ROOT));
        }
        if (found.group("letters") != null && found.group("sign") == null) {
            // `5m` is five metres as well as five million.
            return Optional.empty();
        }
        String scale = found.group("letters") == null ? found.group("scale") : found.group("letters");
        int zeros = scale == null ? 0 : ZEROS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0);
        return Optional.of(new BigDecimal(figures.replace(",", "")).scaleByPowerOfTen(zeros));
    }

    private static Optional<BigDecimal> spelt(String words) {
        if (words.endsWith("dozen")) {
            String many = words.substring(0, words.length() - "dozen".length()).strip();
            return many.isEmpty() || many.equals("a")
                    ? Optional.of(BigDecimal.valueOf(DOZEN))
                    : spelt(many).map(BigDecimal.valueOf(DOZEN)::multiply);
        }
        String plain = TENS.matcher(words.replaceFirst("^a ", "").replaceFirst("^(?=hundred|" + SCALE + ")", "one "))
                .replaceAll("$1-$2");
        try {
            // A format is not safe for use by several threads, and making one is cheap beside reading a sentence.
            Number value = new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT).parse(plain);
            return Optional.of(new BigDecimal(value.toString()));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private static Unit unit(Matcher found) {
        String sign = found.group("sign") == null ? "" : found.group("sign").strip();
        String unit =
                found.group("unit") == null ? "" : found.group("unit").strip().toLowerCase(Locale.ROOT);
        return switch (sign + unit) {
            case "£", "£pounds", "£pound", "pounds", "pound" -> Unit.POUNDS;
            case "€", "euros", "euro" -> Unit.EUROS;
            case "$", "dollars", "dollar" -> Unit.DOLLARS;
            case "%", "per cent", "percent" -> Unit.PERCENT;
            default -> Unit.COUNT;
        };
    }
}
