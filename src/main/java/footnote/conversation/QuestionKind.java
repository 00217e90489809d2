package footnote.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a question is after, told from its wording; the first that fits, in this order.
public enum QuestionKind {
    /// Words to look up, without a question: `library opening hours`.
    KEYWORDS("(?!)"),
    /// How something came to be as it is: `how has the rating changed?`
    CHANGE("\\bhow (?:has|have|did|do|does|is|are|was|were)\\b.*\\b(?:chang|develop|evolv|progress|gone?\\b|moved)"
            + "|\\bwhat (?:has |have |had )?(?:changed|happened to)\\b|\\bover (?:time|the years)\\b|\\bthe history of\\b"
            + "|\\b(?:better or worse|worse or better|up or down|down or up|before and after)\\b"
            + "|\\b(?:got|getting|gotten|become|becoming|any) (?:any )?(?:better|worse)\\b"),
    /// What two say of one thing, or which of two is so.
    COMPARE(
            "\\b(?:compared?|comparison|difference|differ|disagree|agree|versus|vs\\.?|contradict)\\b"
                    + "|\\b(?:the same (?:story|thing|view)|both sides)\\b"
                    + "|^(?:is|are|was|were|do|does|did|has|have|had|will|can)\\b.*,? or (?!not\\b|so\\b|more\\b|less\\b|any\\b)\\S+"),
    WHO(
            "^(?:and |but |so )?(?:who|whose|whom|who's)\\b|\\b(?:what|which) (?:person|people|councillor|inspector|official)\\b"
                    + "|\\bwhat (?:is|was|are|were) the names? of\\b|\\b(?:by|to|from|with) whom\\b|\\bwho (?:is|are|was|were|said|has|did)\\b"),
    WHEN(
            "\\bwhen\\b(?!,)|\\b(?:what|which) (?:date|day|month|year|time)s?\\b|\\b(?:since|until|till) when\\b|\\bhow (?:long|soon|recently)\\b"),
    WHERE("\\bwhere\\b|\\b(?:what|which) (?:place|town|borough|city|area|street|building)\\b"),
    HOW_MUCH(
            "\\bhow much\\b|\\b(?:what|which) (?:amount|sum|cost|price)\\b|\\bwhat (?:is|was|were|are|did|does) the (?:cost|price|sum|amount)\\b"
                    + "|\\bhow (?:big|large|small) (?:is|was|were|a|an) .*(?:loan|deficit|budget|gap|shortfall|hole)"),
    HOW_MANY("\\bhow (?:many|often|old|fast|big|large)\\b|\\b(?:what|which) (?:number|percentage|proportion|share)\\b"),
    WHY("\\bwhy\\b|\\bhow come\\b|\\b(?:what|which) (?:reason|cause|factor|explanation|excuse)s?\\b"
            + "|\\bwhat (?:is|was|are|were) the (?:main )?(?:reason|cause|factor)s?\\b|\\bwhat (?:caused|led)\\b"),
    LIST("\\b(?:list|name) (?:all|the|every\\w*|each|some|me|three|two|four|five)\\b|\\bwhat all\\b|\\bwhich ones\\b"
            + "|\\b(?:what|which) (?:\\S+ ){0,2}(?!is\\b|was\\b|has\\b|does\\b|'s\\b)[a-z]{3,}(?<![su])s(?: \\S+){0,3}? (?:are|were|have|had|did|do|does|was|is|can|will)\\b"
            + "|\\b(?:what|which) (?:are|were) (?:all (?:of )?the|the (?:two|three|four|five|six|seven|eight|nine|ten|\\d+|main|key)) (?:\\S+ )?[a-z]+(?<![su])s\\b"
            + "|\\bwhat (?:are|were) the \\S*s\\b|\\bwhat (?:does|do|did) .* (?:include|contain|consist of|cover)\\b"),
    DEFINE(
            "^(?:what|who)(?:'s| is| are| was| were)? (?:(?:is|are|was|were) )?(?:an? |the |meant by )?(?:\\S+ ?){1,3}\\??$"
                    + "|\\bwhat (?:does|do|did) .* (?:mean|stand for)\\b"),
    HOW("\\bhow\\b"),
    YES_NO("(?!)"),
    WHAT("");

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:who|whose|whom|what|which|when|where|why|how|tell|explain|list|name|show|describe|compare|can|could|is|are|was"
                    + "|were|do|does|did|has|have|had|will|would|should|shall|may|might|must|am)\\b|\\?|\\w+n['’]t\\b");
    private static final Pattern AUXILIARY = Pattern.compile(
            "^(?:(?:and|but|so|or|ok|okay|well|then|also|please|hi|hello)\\b[, ]*)*"
                    + "(?:(?:do you know|can you (?:tell me|say)|could you tell me|tell me|i wonder|any idea) (?:if|whether)\\b"
                    + "|(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?:n['’]t)?\\b)");
    /// `can you tell me when …` is no matter of yes or no.
    private static final Pattern INDIRECT =
            Pattern.compile("^(?:\\S+ ){0,3}?(?:can|could|do|would|will|does) (?:you|anyone|anybody"
                    + "|somebody|we|i) (?:please )?(?:tell|say|know|explain|list|name|show|give|find|remember)\\b"
                    + ".*\\b(?:who|whose|what|which|when|where|why|how)\\b");
    private static final int MOST_KEYWORDS = 8;

    private final Pattern wording;

    QuestionKind(String wording) {
        this.wording = Pattern.compile(wording);
    }

    /// The kind of what is asked.
    ///
    /// @param asking the sentences that ask
    static QuestionKind of(String asking) {
        String text = SceneClause.cut(
                asking.toLowerCase(Locale.ROOT).replace('’', '\'').strip());
        if (!ASKS.matcher(text).find()
                && Pattern.compile("\\s+").splitAsStream(text).count() <= MOST_KEYWORDS) {
            return KEYWORDS;
        }
        boolean yesOrNo =
                AUXILIARY.matcher(text).find() && !INDIRECT.matcher(text).find();
        QuestionKind worded = Arrays.stream(values())
                .filter(kind -> kind.wording.matcher(text).find())
                .findFirst()
                .orElse(WHAT);
        return yesOrNo && worded != CHANGE && worded != COMPARE ? YES_NO : worded;
    }

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
