package footnote.conversation;

import java.util.List;
import java.util.regex.Pattern;

/// Finds what is about a person in a question: an address, a number by which they are known, who they say they are.
/// Made to find too much rather than too little: what it finds is answered all the same, only not sent anywhere.
///
/// Stateless and safe for use by several threads.
public final class PersonalData {
    /// What has many digits and is about nobody: a day in figures, or two years.
    private static final Pattern DATES = Pattern.compile(
            "(?<!\\p{L}-)\\b(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b(?:19|20)\\d\\d\\s?(?:[-–/]|to|and)\\s?(?:19|20)\\d\\d\\b");

    private static final Pattern BIRTH = Pattern.compile(
            "(?i)\\b(?:born|birthday|date of birth|dob|d\\.o\\.b)\\b.{0,12}?\\d{1,2}(?:st|nd|rd|th)?[\\s./-]");

    private static final List<Pattern> KINDS = List.of(
            // an e-mail address
            Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
            // a telephone, card, account or case number: eight digits or more
            Pattern.compile("(?<![\\p{N}£$€])\\+?(?:\\p{N}[ ()./-]{0,2}){8,}(?!\\p{N})"),
            // a National Insurance number
            Pattern.compile("(?i)\\b[a-z]{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?[a-d]\\b"),
            // a whole postcode of the United Kingdom, which is some fifteen households
            Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s?(?!\\d(?:st|nd|rd|th)\\b)\\d[abd-hjlnp-uw-z]{2}\\b"),
            // a house and street
            Pattern.compile("\\b\\d{1,4}[a-zA-Z]?,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,3}"
                    + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Gardens|Crescent|Court|Way|Terrace|Place|Hill|"
                    + "Grove|Square|Park|Row|Mews|Walk|Mount)\\b"),
            Pattern.compile(
                    "(?i)\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}.'’-]+\\s){1,3}(?:street|road|avenue|crescent|terrace)\\b"),
            // who somebody is, by name, in whatever case
            Pattern.compile("(?i)\\b(?:my|his|her|their|our)\\s(?:[\\p{L}\\p{N}'’-]+\\s){0,3}names?"
                    + "(?:['’]s|\\sis|\\sare|\\s?:)\\s*\\p{L}"),
            Pattern.compile("(?i:\\b(?:i am|i['’]?m|call me|"
                    + "(?:my|his|her|their|our)\\s(?:[\\p{L}\\p{N}'’-]+\\s){0,3}(?:step|grand)?(?:son|daughter|child|mother|mum|"
                    + "father|dad|wife|husband|partner|brother|sister|nephew|niece|neighbour|friend|boy|girl))"
                    + "(?:\\s(?:is|was|are|called|named))*)[\\s,]+\\p{Lu}[\\p{L}'’-]*"));

    /// Whether a text holds any.
    public boolean isIn(String text) {
        String undated = DATES.matcher(text).replaceAll(" ");
        return BIRTH.matcher(text).find()
                || KINDS.stream().anyMatch(kind -> kind.matcher(undated).find());
    }
}
