package footnote.conversation;

import java.util.List;
import java.util.regex.Pattern;

/// Finds what is about a person in a question: an address, a number by which they are known, who they say they are.
/// Made to find too much rather than too little: what it finds is answered all the same, only not sent anywhere.
///
/// Stateless and safe for use by several threads.
public final class PersonalData {
    private static final List<Pattern> KINDS = List.of(
            // an e-mail address
            Pattern.compile("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
            // a telephone, card, account or case number: eight digits or more
            Pattern.compile("(?<![\\p{N}£$€])\\+?(?:\\p{N}[ ()./-]{0,2}){8,}(?!\\p{N})"),
            // a National Insurance number
            Pattern.compile("(?i)\\b[a-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[a-d]\\b"),
            // a whole postcode of the United Kingdom, which is some fifteen households
            Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[abd-hjlnp-uw-z]{2}\\b"),
            // a day of birth
            Pattern.compile("(?i)\\b(?:born|birth|dob|birthday)\\b.{0,20}\\d"),
            // a house and street
            Pattern.compile("(?i)\\b\\d{1,4}[a-z]?,?\\s+(?:\\p{L}+\\s){1,3}"
                    + "(?:street|road|avenue|lane|close|drive|gardens|crescent|court|way|terrace|place)\\b"),
            // who somebody is, by name
            Pattern.compile(
                    "(?i:\\b(?:my|his|her|their|our)\\s(?:\\p{L}+(?:['’]s)?\\s){0,3}names?(?:['’]s|\\sis|\\sare)?|"
                            + "\\b(?:i am|i['’]m|call me|my\\s(?:\\p{L}+\\s)?(?:son|daughter|child|mother|mum|father|dad|wife|husband|"
                            + "partner|brother|sister|nephew|niece|grandson|granddaughter|neighbour|friend)))"
                            + "[\\s,]+\\p{Lu}\\p{Ll}+"));

    /// Whether a text holds any.
    public boolean isIn(String text) {
        return KINDS.stream().anyMatch(kind -> kind.matcher(text).find());
    }
}
