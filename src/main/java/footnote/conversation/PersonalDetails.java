package footnote.conversation;

import footnote.passage.PersonWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds by what a person can be told in a question, for it to be taken out before anything is done with it. Made
/// to find nothing else: years, money, dates, statistics, and numbers of cases and papers are left alone.
/// [PersonalData] is its
/// opposite, and finds too much.
///
/// Immutable and safe for use by several threads.
public final class PersonalDetails {
    private static final Pattern DAYS =
            Pattern.compile("\\b(?:0?[1-9]|[12]\\d|3[01])([ /.-])(?:0?[1-9]|1[0-2])\\1(?:19|20)\\d\\d\\b"
                    + "|\\b(?:19|20)\\d\\d-\\d{2}-\\d{2}\\b");

    /// A number with such a word before it is of a thing.
    private static final Pattern THINGS = Pattern.compile(
            "(?i)\\b(?:ref(?:erence)?|order|invoice|uprn|application|case|isbn|permit|document|po|charity|company|item|section"
                    + "|row|foi|minute|licence|contract|account|paper|bill)(?: (?:number|no\\.?|ref(?:erence)?|po))?[ :#]*$");

    private static final Pattern MONEY =
            Pattern.compile("(?i)^[\\s]*(?:pounds|euros?|dollars|yen|people|residents|homes|%|per ?cent|p\\b)");

    private static final List<Pattern> NATIONAL_INSURANCE = List.of(
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])"
                    + "([ -]?)\\d{2}\\1\\d{2}\\1\\d{2}\\1[A-D](?![\\p{L}\\p{N}])"),
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])"
                    + "[ -]?\\d{6}[ -]?[A-D](?![\\p{L}\\p{N}])"),
            Pattern.compile(
                    "(?i)\\b(?:national insurance|nino|ni)(?: (?:number|no\\.?|is))*\\W{0,3}[A-Z]{2}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}\\b"));

    private static final Pattern NHS = Pattern.compile("(?<![\\p{L}\\p{N}£$€.,/-])(?<! )\\d{10}(?![\\d/]|[.,-]\\d)"
            + "|(?<=[ (:])\\d{10}(?![\\d/]|[.,-]\\d)|(?<![\\d£$€.,/-])\\d{3}([ -])\\d{3}\\1\\d{4}(?![\\d/]|[ .,-]\\d)");
    private static final Pattern CARD =
            Pattern.compile("(?<![\\p{L}\\d£$€.,/-])[2-6](?:[ -]?\\d){12,18}(?![\\d/]|[.,-]\\d)");
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{13,19}|\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,7}(?:\\1\\d{1,3})?|3\\d{3}([ -])\\d{6}\\2\\d{5}");

    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d£$€,/.-])(?<![£$€] )"
            + "(?:(?:\\+|00)44[ .-]?(?:\\(0\\)[ .-]?)?[127](?:[ .-]?\\d){8,9}|\\(?0[ ]?[127](?:[ .()-]{0,2}\\d){8,9})(?![\\d/]|[.,-]\\d)"
            + "|(?<![\\p{L}\\d])\\+(?!44)[1-9](?:[ .-]?\\d){8,13}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<box>[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'’-]*[\\p{L}\\p{N}_])?)@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /// Whoever works there reads what is sent to one of these.
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)(?:info|contact|contactus|enquir(?:y|ies)|inquiries|office|hello|help|helpdesk|support|press|media|news|admin|mail|team"
                    + "|planning|complaints|customerservices?|housing|counciltax|parking|licensing|foi|elections|democracy|jobs|feedback"
                    + "|library|libraries|noreply|no-reply|webmaster|privacy|dpo)");

    private static final Pattern POSTCODE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])[a-z]{1,2}\\d[a-z\\d]? ?(?!\\d(?:st|nd|rd|th)\\b)\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}])");
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?i)\\bnames?(?:['’]s|s| is| are)? ?:? ?(?!of\\b|the\\b|for\\b|in\\b|on\\b)\\p{L}{2}"),
            Pattern.compile(
                    "(?i)\\b(?:(?:is|am|are|was) (?:called|named)|(?:on|for|on behalf of) (?:mr|mrs|ms|miss|mx)\\.?) \\p{L}{2}"),
            Pattern.compile(
                    "(?<!\\p{L})(?i:mr|mrs|ms|miss|mx|dr)\\.? (?!(?i:who|what|is)\\b)(?:\\p{L}\\.? ){0,2}\\p{Lu}[\\p{L}'’-]+"));
    private static final Pattern SELF =
            Pattern.compile("(?i)\\b(?:i am|i['’]?m|this is|it['’]?s|here is) (?<given>\\p{L}+)");
    private static final Pattern PAIR = Pattern.compile(
            "(?<!\\b(?:St|Saint|St\\.|at|in) )(?<![\\p{L}'’-])(?<given>\\p{Lu}\\p{L}+) (?<last>\\p{Lu}[\\p{L}'’-]+)(?! \\p{Lu})");

    private final PersonWords people = new PersonWords();

    /// What it is that tells somebody.
    public enum Kind {
        NATIONAL_INSURANCE("a National Insurance number"),
        NHS_NUMBER("an NHS number"),
        CARD_NUMBER("the number of a bank card"),
        PHONE("a telephone number"),
        EMAIL("an e-mail address"),
        POSTCODE_WITH_NAME("somebody's name and postcode");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// With its article, as it stands in a sentence.
        String words() {
            return words;
        }
    }

    /// What a text holds; of several the first. Empty where it holds nothing of the kind.
    public Optional<Kind> in(String text) {
        if (NATIONAL_INSURANCE.stream()
                .anyMatch(pattern -> pattern.matcher(text).find())) {
            return Optional.of(Kind.NATIONAL_INSURANCE);
        }
        String undated = DAYS.matcher(text).replaceAll(day -> "#");
        if (hasNumber(CARD, undated, PersonalDetails::isCard)) {
            return Optional.of(Kind.CARD_NUMBER);
        }
        if (hasNumber(PHONE, undated, PersonalDetails::isTelephone)) {
            return Optional.of(Kind.PHONE);
        }
        if (hasNumber(NHS, undated, PersonalDetails::isNhs)) {
            return Optional.of(Kind.NHS_NUMBER);
        }
        if (EMAIL.matcher(text)
                .results()
                .anyMatch(mail -> !OFFICE.matcher(mail.group("box")).matches())) {
            return Optional.of(Kind.EMAIL);
        }
        return POSTCODE.matcher(text).find() && namesSomebody(text)
                ? Optional.of(Kind.POSTCODE_WITH_NAME)
                : Optional.empty();
    }

    /// Asks for what a question holds to be taken out.
    ///
    /// @throws InvalidQuestionException when it holds any; its message does not repeat it
    public void requireNone(Question question) {
        in(question.text()).ifPresent(kind -> {
            throw new InvalidQuestionException(
                    InvalidQuestionException.Reason.PERSONAL_DATA,
                    "Your question seems to hold " + kind.words()
                            + ". Take it out and ask again. Nothing of it was kept or passed on.");
        });
    }

    private interface Check {
        boolean holds(String number);
    }

    private static boolean hasNumber(Pattern pattern, String text, Check check) {
        return pattern.matcher(text)
                .results()
                .anyMatch(found -> check.holds(found.group())
                        && !THINGS.matcher(text.substring(0, found.start())).find()
                        && !MONEY.matcher(text.substring(found.end())).find());
    }

    /// The last digit checks the others: weights 10 to 2, modulo 11 (NHS Data Dictionary).
    private static boolean isNhs(String number) {
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    /// Luhn's check (ISO/IEC 7812-1), in the groups in which cards have their digits, from a range that cards have.
    private static boolean isCard(String number) {
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        boolean isIssued = digits.charAt(0) != '2' || digits.matches("2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720).*");
        return sum % 10 == 0 && isIssued && GROUPED.matcher(number).matches();
    }

    /// So many digits that somebody answers; in the United Kingdom ten behind the nought, sometimes nine.
    private static boolean isTelephone(String number) {
        int digits = digits(number).length();
        return number.startsWith("+")
                || number.startsWith("00")
                || digits == 11
                || (digits == 10 && number.contains(" "));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private boolean namesSomebody(String text) {
        if (NAMED.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
            return true;
        }
        return SELF.matcher(text).results().anyMatch(self -> isGiven(self.group("given")))
                || PAIR.matcher(text).results().anyMatch(this::isPerson);
    }

    private boolean isPerson(MatchResult pair) {
        return isGiven(pair.group("given")) && !people.endsABody(pair.group("last"));
    }

    private boolean isGiven(String word) {
        return people.ofGivenName(word.toLowerCase(Locale.ROOT)).isPresent();
    }
}
