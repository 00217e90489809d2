package footnote.evidence;

import footnote.conversation.AnswerType;
import java.util.regex.Pattern;

/// Whether a sentence has something of the wanted kind in it: a date for when, a sum for how much, a name for who.
final class TypeEvidence {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String NUMBER_WORD =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|"
                    + "fifty|hundred|thousand|dozen|half|third|quarter|fourth|fifth|once|twice|double)";

    private static final Pattern TIME = Pattern.compile("\\b(?:" + MONTH + "|(?:1[5-9]|20)\\d\\d|"
            + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|week(?:days?|ends?)|midnight|midday|noon|"
            + "(?:mornings?|afternoons?|evenings?|nights?|o'clock|o’clock)|(?:Christmas|Easter)|"
            + "(?:last|next|this|recent|every|each) (?:week|month|year|term|spring|summer|autumn|winter)s?|"
            + "(?:daily|weekly|monthly|quarterly|annually|yesterday|today|tomorrow)|"
            + "\\w+[- ](?:hour|day|week|month|year)s?(?: ago)?|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m)\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("[£€$] ?\\d|\\b\\d[\\d,.]* ?(?:m|bn|k|million|billion|pounds|per cent|pence|p)\\b|\\d%");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?!(?:1[5-9]|20)\\d\\d\\b)(?!\\d{1,2} (?:(?:and|to|or) \\d{1,2} )?" + MONTH + ")\\d|\\b"
                    + NUMBER_WORD + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Professor)\\.? \\p{Lu}"
                    + "|(?<=\\S )\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\p{Ll}+|^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+"
                    + "|\\b(?i:inspectors?|spokes(?:person|man|woman)|director|leader|officer|member|chair|manager|head of)\\b");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|to|near|from|on|outside|across) (?:the )?\\p{Lu}\\p{Ll}+");
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|due to|owing to|as a result|result(?:s|ed)? (?:of|in)|led to|leads? to|caus(?:e|es|ed|ing)|"
                    + "factors?|reasons?|since|therefore|thanks to|so that|in order to|driven by|blam(?:e|ed|es)|"
                    + "attribut\\w+|follow(?:s|ed|ing)|amid|means? that|contribut\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private TypeEvidence() {}

    static boolean has(AnswerType wanted, String sentence) {
        return switch (wanted) {
            case TIME -> TIME.matcher(sentence).find();
            case AMOUNT -> AMOUNT.matcher(sentence).find();
            case NUMBER -> NUMBER.matcher(sentence).find();
            case PERSON -> PERSON.matcher(sentence).find();
            case PLACE -> PLACE.matcher(sentence).find();
            case REASON -> REASON.matcher(sentence).find();
            case ANY -> true;
        };
    }
}
