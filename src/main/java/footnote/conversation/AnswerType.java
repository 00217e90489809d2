package footnote.conversation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What kind of thing an answer has to name, told from the word that asks.
public enum AnswerType {
    AMOUNT(
            "how much|(?:what|which) (?:amount|sum|cost|price)|what (?:is|was|were|are|did|does) the (?:cost|price|sum|amount)|"
                    + "how (?:big|large|small) (?:is|was|were|a|an) .*(?:loan|deficit|budget|gap|shortfall|increase|hole)"),
    NUMBER("how (?:many|often|old|fast)|(?:what|which) (?:number|percentage|proportion|share)"),
    TIME("when|(?:what|which) (?:date|day|month|year|time)s?|how (?:long|soon|recently)|(?:since|until) when|"
            + "what (?:is|was|were|are) the dates?"),
    PERSON("who|whose|whom|who's|(?:what|which) (?:person|people|councillor|inspector|official|campaigner)|"
            + "what (?:is|was|are) the names?"),
    REASON("why|how come|(?:what|which) (?:reason|cause|factor|explanation|excuse)s?|"
            + "what (?:is|was|are|were) the (?:main )?(?:reason|cause|factor)s?|what (?:caused|led)"),
    PLACE("where|(?:what|which) (?:place|town|borough|city|area|street|building)"),
    /// Anything else, such as what was found or whether something is so.
    ANY("what|which|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must");

    private final Pattern wording;

    AnswerType(String wording) {
        this.wording = Pattern.compile("\\b(?:" + wording + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /// The type that is asked for first; where two are asked for by the same word, the one that comes first above.
    static AnswerType of(String whole) {
        String question = SceneClause.cut(whole);
        AnswerType wanted = ANY;
        int earliest = Integer.MAX_VALUE;
        for (AnswerType type : values()) {
            Matcher asks = type.wording.matcher(question);
            if (asks.find() && asks.start() < earliest) {
                wanted = type;
                earliest = asks.start();
            }
        }
        return wanted;
    }

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
