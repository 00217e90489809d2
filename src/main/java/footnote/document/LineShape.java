package footnote.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the signs that a line bears by itself, without regard to its page.
class LineShape {
    private static final Pattern WORD_EDGE = Pattern.compile("^[^\\p{L}\\p{N}£$€@#&]+|[^\\p{L}\\p{N}%]+$");
    private static final int LONG_END = 200;
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?][\"'”’)\\]]*");
    private static final String MONTHS = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*|\\.)";
    private static final Pattern PAST =
            Pattern.compile("(?i).*\\b(?:was|were|had|did|said|told|asked|found|made|went|[a-z]{3,}ed)\\b.*");

    /// A sign and the pattern that a line with it has.
    private record Form(LineSign sign, Pattern pattern) {
        static Form of(LineSign sign, String pattern) {
            return new Form(sign, Pattern.compile(pattern));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(LineSign.ENDS_AS_SENTENCE, "[.!][\"'”’)\\]]*$"),
            Form.of(LineSign.ENDS_AS_QUESTION, "\\?[\"'”’)\\]]*$"),
            Form.of(LineSign.ENDS_WITH_COLON, ":$"),
            Form.of(LineSign.ENDS_WITH_COMMA, "[,;]$"),
            Form.of(LineSign.SAYS_WE, "(?i)\\b(?:we|our|us)\\b"),
            Form.of(LineSign.SAYS_YOU, "(?i)\\b(?:you|your|my)\\b"),
            Form.of(LineSign.REPORTS_SPEECH, "\\b(?:said|says|told|asked|added|replied|according to)\\b"),
            Form.of(LineSign.STARTS_IN_LOWER_CASE, "^\\p{Ll}"),
            Form.of(LineSign.NUMBER, "\\p{Nd}"),
            Form.of(LineSign.NUMBER_ALONE, "^[\\p{Nd}\\p{P}\\p{S}\\s]+$"),
            Form.of(LineSign.STARTS_WITH_NUMBER, "^\\p{Nd}"),
            Form.of(
                    LineSign.DATE,
                    "(?i)\\b(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTHS + "|" + MONTHS + " \\d{1,2}|(?:19|20)\\d\\d)\\b"),
            Form.of(LineSign.TIME, "(?i)\\b(?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m\\b)"),
            Form.of(LineSign.MONEY, "[£$€] ?\\d"),
            Form.of(LineSign.TELEPHONE_OR_EMAIL, "(?:\\b[\\d() ]{9,}\\d\\b)|\\b[\\w.+-]+@[\\w-]+\\.\\w"),
            Form.of(LineSign.WEB_ADDRESS, "(?i)\\b(?:https?://|www\\.)\\S"),
            Form.of(LineSign.SEPARATORS, "\\S+ ?[|›»·•●] ?\\S|\\p{L} {3,}\\p{L}"),
            Form.of(LineSign.BREADCRUMB, "\\S ?[>›»] \\S|^[<←‹«]|[→›»>]$|\\p{L} / \\p{Lu}.* / \\p{Lu}"),
            Form.of(LineSign.CELLS, "\\t"),
            Form.of(LineSign.GLUED_WORDS, "\\p{Ll}\\p{Lu}\\p{Ll}+.*\\p{Ll}\\p{Lu}\\p{Ll}+"),
            Form.of(LineSign.QUOTATION, "^[\"“‘']"),
            Form.of(LineSign.LABELLED_VALUE, "^\\p{Lu}[^.!?:]{1,40}: \\S"),
            Form.of(
                    LineSign.BYLINE,
                    "^(?:Words |Story )?[Bb]y \\p{Lu}|(?i)\\b(?:correspondent|reporter|columnist|(?<!the )editor|reporting by .*)$"),
            Form.of(
                    LineSign.DATELINE,
                    "(?i)^(?=.*(?:" + MONTHS + "|\\d{4}|\\d[./]\\d+[./]\\d))\\W*(?:\\b(?:" + MONTHS
                            + "|mon|tues?|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday"
                            + "|thursday|friday|saturday|sunday|first|published|posted|last|updated|modified|reviewed"
                            + "|date|on|at|of|page|time|gmt|bst|am|pm|a\\.m|p\\.m|\\d{1,4}(?:st|nd|rd|th|am|pm)?)(?!\\w)\\W*+)++$"),
            Form.of(LineSign.SYMBOL, "[©®™★☆▲▼▶●○◀✓✕×]|^[+&#]"),
            Form.of(LineSign.COUNT_IN_BRACKETS, "\\p{L} ?\\(\\d[\\d,]*\\)$"));

    private final FurnitureRules rules;
    private final WebsiteWords website;
    private final Set<String> common;

    LineShape(FurnitureRules rules) {
        this.rules = rules;
        this.website = WebsiteWords.standard();
        this.common = ResourceLines.of(LineShape.class, "common-words.txt").stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The words of a line in lower case, without the punctuation at their ends.
    static List<String> words(String content) {
        return Arrays.stream(content.strip().split("[\\s|/›»·•–—]+"))
                .map(word -> WORD_EDGE.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }

    EnumSet<LineSign> of(PageLine line) {
        String content = ends(line.content());
        List<String> words = words(content);
        var signs = FORMS.stream()
                .filter(form -> form.pattern.matcher(content).find())
                .map(Form::sign)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineSign.class)));
        signs.add(length(words.size()));
        if (line.bulleted()) {
            signs.add(LineSign.BULLETED);
        }
        boolean ends = SENTENCE_END.matcher(content).matches();
        if (ends && words.size() >= 5) {
            signs.add(LineSign.SENTENCE);
        }
        if (PAST.matcher(content).matches()) {
            signs.add(LineSign.PAST_TENSE);
        }
        addCase(content, signs);
        addVocabulary(words, ends, signs);
        addWording(line.content(), signs);
        return signs;
    }

    /// A long line says by its ends what it is; what is between would only cost time.
    private static String ends(String content) {
        return content.length() <= 2 * LONG_END
                ? content
                : content.substring(0, LONG_END) + content.substring(content.length() - LONG_END);
    }

    private static LineSign length(int words) {
        if (words <= 2) {
            return words <= 1 ? LineSign.ONE_WORD : LineSign.TWO_WORDS;
        }
        if (words <= 7) {
            return words <= 4 ? LineSign.THREE_OR_FOUR_WORDS : LineSign.FIVE_TO_SEVEN_WORDS;
        }
        return words <= 12 ? LineSign.EIGHT_TO_TWELVE_WORDS : LineSign.THIRTEEN_WORDS_OR_MORE;
    }

    private static void addCase(String content, Set<LineSign> signs) {
        String[] tokens = Arrays.stream(content.split("\\s+"))
                .filter(token -> !token.isEmpty() && Character.isLetter(token.codePointAt(0)))
                .toArray(String[]::new);
        long capitalised = Arrays.stream(tokens)
                .filter(token -> Character.isUpperCase(token.codePointAt(0)))
                .count();
        if (tokens.length >= 2 && capitalised * 10 >= tokens.length * 7L) {
            signs.add(LineSign.CAPITALISED_WORDS);
        }
        boolean lower = content.chars().anyMatch(Character::isLowerCase);
        if (!lower && content.chars().filter(Character::isUpperCase).count() >= 4) {
            signs.add(LineSign.ALL_CAPITALS);
        }
    }

    private void addVocabulary(List<String> words, boolean ends, Set<LineSign> signs) {
        if (words.isEmpty()) {
            return;
        }
        long commons = words.stream().filter(common::contains).count();
        if (commons == 0) {
            signs.add(LineSign.NO_COMMON_WORD);
        } else {
            signs.add(commons * 10 < words.size() * 4L ? LineSign.SOME_COMMON_WORDS : LineSign.MANY_COMMON_WORDS);
        }
        if (website.isCommand(words.getFirst())) {
            signs.add(ends ? LineSign.COMMAND_SENTENCE : LineSign.COMMAND);
        }
        long ofWebsites = words.stream().filter(website::contains).count();
        if (ofWebsites > 0) {
            signs.add(ofWebsites == 1 ? LineSign.WEBSITE_WORD : LineSign.WEBSITE_WORDS);
        }
        if (ofWebsites * 2 >= words.size() - commons && ofWebsites > 0) {
            signs.add(LineSign.MOSTLY_WEBSITE_WORDS);
        }
        if (words.stream().anyMatch(website::isStrong)) {
            signs.add(LineSign.STRONG_WEBSITE_WORD);
        }
    }

    private void addWording(String content, Set<LineSign> signs) {
        if (rules.isTelling(content)) {
            signs.add(LineSign.TELLING_WORDING);
        } else if (rules.isFurniture(content)) {
            signs.add(LineSign.WORDING);
        }
        if (rules.isHint(content)) {
            signs.add(LineSign.HINT);
        }
    }
}
