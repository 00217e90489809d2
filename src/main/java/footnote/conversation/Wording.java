package footnote.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wordings by which a question shows that it goes on from another.
final class Wording {
    private static final String OPENING = "^(?:(?:and|but|or|so|also|then|ok|okay|oh|right)\\b,?\\s*)*";
    private static final String AUXILIARY =
            "(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)";
    private static final String ASKING = "(?:who|whose|whom|what|which|when|where|why|how)";

    private static final Pattern WHAT_ABOUT =
            Pattern.compile(OPENING + "(?:what|how) about (?<part>.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(
            "^(?:and|or|but)\\s+(?!" + ASKING + "\\b|" + AUXILIARY + "\\b)(?<part>\\S+(?: \\S+){0,5})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?<part>(?:in|on|at|for|since|until|before|after|during|under|by|with|from|to)(?: \\S+){1,5})$",
            Pattern.CASE_INSENSITIVE);

    /// `why?`, `who from?`, `how many of them?`, `when was that?`
    private static final Pattern BARE = Pattern.compile(
            OPENING
                    + "(?:(?:who|what|when|where|how|why|which)(?: (?:ones?|many|much|long|often|come|so|else|from|by|to|for|with|not"
                    + "|then|exactly))*|(?:since|until|by) when|by how much|with whom|says who|in what way|for (?:example|instance)"
                    + "|any(?:thing|one|body|where)?(?: else)?(?: \\S+){0,3}|really|more|go on|tell me more)(?: "
                    + AUXILIARY
                    + " (?:that|it|this|they|those|these|so|there))?(?: of (?:them|those|these|it))?[?.!\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HE_OR_SHE =
            Pattern.compile("\\b(?:he|she|him|his|her|hers)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING =
            Pattern.compile("\\b(?:it|its|they|them|their|theirs|these|those|this|such)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_IT = Pattern.compile(
            "\\bit (?:true|possible|necessary|likely|clear|ok|okay|legal|allowed|normal|safe|worth|too late)\\b"
                    + "|\\bit (?:takes?|costs?) (?:\\S+ ){0,4}to\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THAT = Pattern.compile(
            "\\b(?:(?:on|in|at|for|of|about|from|with|by|to|after|before|since|during|than|like) that\\b|that(?=[?.!\\s]*$)|that(?= "
                    + AUXILIARY + "\\b)|(?:" + AUXILIARY + "|do) that\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE = Pattern.compile(
            "\\bthere(?! (?:is|are|was|were|be|been|any|a|an|some|no|enough|much|many)\\b)(?<!\\b(?:is|are|was|were|be|been|has|have"
                    + "|will|would|can|could) there)|\\bthen(?=[?.!\\s]*$)|\\bthe (?:first|second|third|fourth|fifth|last|next|other|same)"
                    + " ones?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_AUXILIARY =
            Pattern.compile("\\b" + AUXILIARY + "(?:n['’]t)?\\b", Pattern.CASE_INSENSITIVE);
    /// A word that something else in the question may refer to.
    private static final Pattern NOUN_LIKE = Pattern.compile(
            "\\b(?!(?:the|a|an|any|some|all|you|we|i|ever|now|really|also|to|of|in|on|at|for|by|and|or|not)\\b)[\\p{L}]{3,}\\b",
            Pattern.CASE_INSENSITIVE);

    /// What a question such as `what about X?` or `and in 2018?` puts in the place of something in the last one.
    Optional<String> fragment(String question) {
        for (Pattern pattern : new Pattern[] {WHAT_ABOUT, AND, PREPOSITION}) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find()) {
                return Optional.of(matcher.group("part").replaceAll("[?.!\\s]+$", ""));
            }
        }
        return Optional.empty();
    }

    boolean hasPerson(String question) {
        return HE_OR_SHE.matcher(question).find();
    }

    /// Whether it cannot be understood without what was said before.
    boolean leavesOut(String question) {
        return BARE.matcher(question).find()
                || THAT.matcher(question).find()
                || THERE.matcher(question).find()
                || hasPerson(question)
                || hasThing(question);
    }

    /// Whether an `it` or `they` stands for nothing in the question itself.
    private static boolean hasThing(String question) {
        String text = EMPTY_IT.matcher(question).replaceAll("");
        Matcher thing = THING.matcher(text);
        if (!thing.find()) {
            return false;
        }
        Matcher auxiliary = FIRST_AUXILIARY.matcher(text);
        int from = auxiliary.find() && auxiliary.end() < thing.start() ? auxiliary.end() : 0;
        return !NOUN_LIKE.matcher(text.substring(from, thing.start())).find();
    }
}
