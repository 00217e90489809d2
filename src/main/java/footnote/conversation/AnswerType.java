package footnote.conversation;

import java.util.Arrays;
import java.util.regex.Pattern;

/// What kind of thing an answer has to name, told from the wording of the question.
public enum AnswerType {
    AMOUNT("how much|what (?:amount|sum|cost)|how (?:big|large|small) (?:is|was|were) the .*"
            + "(?:loan|deficit|budget|gap|shortfall|increase)|cost of|price of"),
    NUMBER("how (?:many|often|old|big|large|fast)|what (?:number|percentage|proportion|share|rate)|"
            + "(?:number|percentage|proportion) of"),
    TIME("when|(?:what|which) (?:date|day|month|year|time)s?|how (?:long|soon|recently)|since when|until when|"
            + "dates? (?:of|for)"),
    PERSON("who|whose|whom|(?:what|which) (?:person|people|councillor|inspector|official)|name of"),
    REASON("why|how come|(?:what|which) (?:reasons?|causes?|factors?)|what (?:caused|led)|"
            + "what .*\\b(?:reasons?|explanations?|excuses?|blame[ds]?)"),
    PLACE("where|(?:what|which) (?:place|town|borough|city|area|street|building)"),
    /// Anything else, such as what was found or whether something is so.
    ANY("");

    private final Pattern wording;

    AnswerType(String wording) {
        this.wording = Pattern.compile("\\b(?:" + wording + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// The first type, in the order above, whose wording the question has.
    static AnswerType of(String question) {
        return Arrays.stream(values())
                .filter(type -> type == ANY || type.wording.matcher(question).find())
                .findFirst()
                .orElse(ANY);
    }
}
