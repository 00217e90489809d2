package footnote.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The wordings by which a question shows that it goes on from another.
///
/// @param functionWords which say nothing about a subject
record Wording(Set<String> functionWords) {
    static final String AUXILIARY =
            "(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)";
    static final String ASKING = "(?:who|whose|whom|what|which|when|where|why|how)";
    static final String OPENING =
            "^(?:(?:and|but|or|so|also|then|ok|okay|oh|right|yes|no|well|plus|thanks|cheers|n|an)\\b,?\\s*|&\\s*)*";
    private static final String END =
            "(?:\\s+(?:then|now|please|pls|plz|though|tho|instead|exactly|too|as well|again))*[?.!\\s]*$";

    private static final List<Pattern> FRAGMENTS = List.of(
            pattern(OPENING
                    + "(?:(?:what|wat|wot|how) ?(?:about|bout|abt)|(?:the )?same (?:question )?(?:for|in|but for|but in)"
                    + "|(?:sorry|no|oops)?,? ?i mea?nt?)\\s+(?<part>.+)$"),
            pattern("^(?:and|or|but|also|plus|n|&)\\s+(?!" + ASKING + "\\b|" + AUXILIARY
                    + "\\b)(?<part>\\S+(?: \\S+){0,5})$"),
            pattern(OPENING + "(?!(?:after school|on street|in year|by election|in house)\\b)"
                    + "(?<part>(?:in|on|at|for|since|until|before|after|during|under|by|with|from|to|compared (?:to|with))"
                    + "(?: (?!" + ASKING + "\\b|" + AUXILIARY + "\\b)[^\\s,]+){1,5})$"));

    /// `why?`, `who from?`, `by whom?`, `what time?`, `when was that?`, `how come?`
    private static final Pattern BARE = pattern(OPENING
            + "(?:(?:by|to|for|with|from|since|until|till|at|in|on|of|about)\\s+)?"
            + "(?:" + ASKING
            + "(?: (?:ones?|many|much|long|often|come|so|else|from|by|to|for|with|about|not|then|exactly|more|less|few"
            + "|soon|far|old|big|bad|only|though|tho))*"
            + "|(?:by )?(?:what|which|whose|how (?:many|much)) [\\p{L}-]+"
            + "|(?:" + ASKING + " )?" + AUXILIARY + "(?:n['’]?t)? (?:he|she|it|they|this|that|we|you|i)(?: not)?"
            + "|says who|really|honestly|(?:are )?(?:you )?sure|go on|any|all|none|both|either|neither"
            + "|for (?:example|instance)|such as what|like what|(?:any|some) (?:examples?|ideas?|details?))"
            + "(?: " + AUXILIARY + " (?:that|it|this|they|those|these|so|there))?(?: of (?:them|those|these|it))?"
            + END);
    /// `why so much more?`, `even on Sundays?`
    private static final Pattern STRIPPED =
            pattern(OPENING + "(?:why (?!" + AUXILIARY + "n?['’]?t?\\b)|even |not |only )\\S++(?: \\S++){0,4} ?$");
    /// `what else did they say?`, `anything else on …`, `tell me more`
    private static final Pattern MORE = pattern(OPENING
            + "(?:(?:is|are|was|were) there )?(?:(?:can|could) (?:you|i|u) )?(?:please )?(?:(?:have|has) (?:you|they) (?:got )?)?"
            + "(?:(?:(?:anything|something|nothing|anyone|anybody|anywhere|what|who|where|how|any|which|the|all) )?(?:else|more|others?|further)\\b(?<rest>.*)"
            + "|(?:tell|give|show) (?:me|us) (?:a (?:bit|little) )?more.*|(?:say|hear|know|read) (?:a (?:bit|little) )?more.*"
            + "|(?:expand|elaborate)(?: on .*)?|explain|in (?:plain|simple) (?:english|words|terms)|in (?:more|full) detail|in short)"
            + END);
    private static final Pattern ANY = pattern(OPENING + "any(?:thing|one|body|where)?(?<rest>(?: \\S+){0,3})" + END);
    /// `any discounts for carers?` is understood with what it is of; longer ones speak for themselves.
    private static final int MOST_OF_ITS_OWN = 2;

    /// What is asked about whatever was spoken of, such as `am I eligible?`, `is there a limit?`
    private static final Set<String> ABOUT_ANYTHING = Set.of(
            "apply",
            "qualify",
            "eligible",
            "appeal",
            "cost",
            "price",
            "fee",
            "charge",
            "limit",
            "deadline",
            "contact",
            "ring",
            "email",
            "phone",
            "call",
            "complain",
            "reason",
            "reasons",
            "difference",
            "result",
            "outcome",
            "exceptions",
            "exception",
            "examples",
            "example",
            "source",
            "evidence",
            "proof",
            "compulsory",
            "mandatory",
            "free",
            "start",
            "end",
            "finish",
            "begin",
            "last",
            "work");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// What a question such as `what about X?`, `same for X` or `and in 2018?` puts in the place of something in the
    /// last one.
    Optional<String> fragment(String question) {
        for (Pattern pattern : FRAGMENTS) {
            Matcher matcher = pattern.matcher(question);
            if (matcher.find()) {
                return Optional.of(matcher.group("part").replaceAll("[?.!,\\s]+$", ""))
                        .filter(part -> !part.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// Whether it is only part of a question, or asks for more of what was said.
    boolean isElliptical(String question) {
        return BARE.matcher(question).find() || STRIPPED.matcher(question).find() || asksForMore(question);
    }

    private boolean asksForMore(String question) {
        return Stream.of(MORE, ANY)
                .map(pattern -> pattern.matcher(question))
                .filter(Matcher::find)
                .anyMatch(more -> more.group("rest") == null || ownWords(more.group("rest")) <= MOST_OF_ITS_OWN);
    }

    private long ownWords(String text) {
        return words(text).stream()
                .filter(word -> !functionWords.contains(word))
                .count();
    }

    /// Whether it asks what can be asked of anything, and names nothing.
    boolean hasNoSubject(String question) {
        return words(question).stream()
                .filter(word -> !functionWords.contains(word))
                .allMatch(ABOUT_ANYTHING::contains);
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*")
                .matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
    }
}
