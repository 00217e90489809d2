package footnote.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a question has an `it`, `they`, `that` or `there` that stands for something in an earlier one: for
/// nothing in the question itself, and not for nothing at all, as in `is it true that …` (pleonastic `it`; Lappin and
/// Leass, 1994).
///
/// @param functionWords which cannot be what a pronoun stands for
record Anaphora(Set<String> functionWords) {
    private static final String BE = "(?:is|was|isn['’]?t|wasn['’]?t|be|will|would|are)";
    /// Pronouns that stand for nothing.
    private static final Pattern EMPTY = pattern("\\b" + BE
            + " it (?:be )?(?:still |really |now |ever |actually |also |only |just |too |ok |okay )?"
            + "(?!(?:going|due|meant|supposed|set|able|ready|open|next|close|similar|subject|linked|going|about|up)\\b)[\\p{L}]+ "
            + "(?:(?:to|not to) \\p{L}+ \\p{L}+|that\\b|whether\\b|if\\b|for \\S+(?: \\S+)? to\\b)"
            + "|\\bit (?:would |will |does |did |must )?(?:takes?|took|costs?) (?:\\S+ ){0,4}?to\\b"
            + "|\\b(?:does|did|will|would|do) it (?:matter|help|hurt|make|pay|count|take|cost) (?!on\\b|with\\b)(?=\\S+ \\S+)"
            + "|\\bit (?:be )?(?:going to )?(?:rain|raining|snow|snowing|icy|cold|dark|sunny|windy|hot|foggy|frosty|a bank holiday|christmas|easter)\\b"
            + "|\\bwhat time is it\\b|\\bhow (?:far|long) is it (?:from|to|till|until|since|before)\\b"
            + "|\\bwhose \\S+ is it to\\b|\\bis it because\\b|\\bit['’]?s (?:\\p{L}+ )?(?:that|to)\\b|\\bup to it\\b"
            + "|\\b(?:these days|those (?:who|whose|with|over|under|aged|in|on|living|of us)"
            + "|this (?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|winter|season|term|time|\\p{L}+day|is \\p{L}+ from|is my)"
            + "|such (?:as|an?)|as such|all this time)\\b");
    private static final Pattern THING = pattern(
            "\\b(?:(?<one>its?(?!['’]s)|this)|(?<many>they|them|theirs?|these|those)|(?<kind>such))(?:['’]\\p{L}+)?\\b");
    private static final Pattern OWNING = pattern("its|theirs?");
    /// `that` by itself, and not at the head of a clause.
    private static final Pattern THAT = pattern(
            "\\b(?:on|in|at|for|of|about|from|with|by|to|after|before|since|during|than|like|given|despite|because of) that\\b(?! \\p{L}+ (?:is|are|was|were|has|have)\\b)"
                    + "|\\bthat(?=[?.!,\\s]*$)|\\b(?:" + Wording.AUXILIARY
                    + "|do|and|but|so|if|when|why|how|mean|means) that(?= "
                    + Wording.AUXILIARY + "\\b)|^that(?= " + Wording.AUXILIARY + "\\b)|\\b" + Wording.AUXILIARY
                    + " that\\b(?! (?:new|old|big|the|a)\\b)|\\bthat['’]s\\b");
    private static final Pattern THERE = pattern(
            "\\bthere(?! (?:is|are|was|were|be|been|any|a|an|some|no|enough|much|many|anything|something|other|another|more|still|going)\\b)"
                    + "(?!['’]s)(?<!\\b(?:is|are|was|were|be|been|has|have|will|would|can|could|if|when|how many|aren['’]t|isn['’]t) there)"
                    + "|\\bthen(?=[?.!\\s]*$)"
                    + "|\\b(?:the|which|that|this|another|any|other|an?|their|its|my) (?:[\\p{L}\\p{N}]+ )?ones?\\b(?! (?:of|or|who|in \\d))"
                    + "|\\b(?:is|was) there one\\b|\\b(?:get|have|need|book|buy|find|see|apply for|use|like) one(?=[?.!\\s]*$)"
                    + "|\\bthe latter\\b|\\bthe former(?= " + Wording.AUXILIARY
                    + "\\b)|\\bthe (?:same|other|former)(?=[?.!\\s]*$)|\\b(?:do|does|did|done) so\\b");

    private static final String NAMING =
            "\\b(?:(?:the|an?|my|our|your|any|every|some|each|no|another|which|what|many|this|that|these|those|all|for|of|with|to|from|in|on|at|by"
                    + "|about|under|near|like)\\s+|^(?:" + Wording.ASKING + "\\s+)?" + Wording.AUXILIARY
                    + "(?:n['’]?t)?\\s+|^)";
    /// The first word of what may be a phrase that names something.
    private static final Pattern PHRASE = pattern("(?=" + NAMING + "(?<first>[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*))");
    private static final Pattern SAID = pattern(Clauses.SAYING);
    /// Behind `the council thinks`, what is so rather than does something is seldom the council.
    private static final Pattern IS_SO = pattern(
            "^(?:\\s+(?:will|would|should|can|could|may|might))?\\s+(?:not )?(?:be|is|was|are|were|isn['’]?t|wasn['’]?t|has been|have been|get|gets|become|becomes|happen|last|work|works"
                    + "|improve|fall|rise|grow|open|close|reopen|end)\\b");
    private static final Pattern PART_OF = pattern("\\p{L}+\\s+(?:in|on|of|for|to|at)\\s+$");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// Whether something in it was said before.
    boolean refersBack(String question) {
        String text = EMPTY.matcher(question)
                .replaceAll(empty -> " ".repeat(empty.group().length()));
        Matcher thing = THING.matcher(text);
        while (thing.find()) {
            if (!isAcronym(thing, question) && !isExplained(text, thing)) {
                return true;
            }
        }
        return standsAlone(THAT, text) || standsAlone(THERE, text);
    }

    private static boolean isAcronym(Matcher word, String question) {
        return word.group().equals("IT") && !question.equals(question.toUpperCase(Locale.ROOT));
    }

    /// Whether such a word is in it, with no clause before it that it may sum up.
    private boolean standsAlone(Pattern pattern, String text) {
        return pattern.matcher(text).results().anyMatch(found -> {
            int clause = Clauses.start(text, found.start());
            return !names(text.substring(0, clause), true) || !hasBreak(text.substring(0, clause));
        });
    }

    private static boolean hasBreak(String text) {
        return text.strip().matches(".*\\S+\\s+\\S+\\s*(?:[,;:–—-]|\\b(?:and|but|if|when|so|because)\\b).*");
    }

    private boolean isExplained(String text, Matcher pronoun) {
        boolean many = pronoun.group("one") == null;
        Optional<MatchResult> boundary = Clauses.boundary(text, pronoun.start());
        int clause = boundary.map(MatchResult::end).orElse(0);
        String before = text.substring(0, boundary.map(MatchResult::start).orElse(0));
        boolean isWhatIsSaid = boundary.isPresent()
                && SAID.matcher(boundary.get().group()).matches()
                && IS_SO.matcher(text.substring(pronoun.end())).find();
        String beside = text.substring(clause, pronoun.start());
        boolean isOfTheSubject = OWNING.matcher(pronoun.group()).matches()
                && !PART_OF.matcher(beside).find();
        return (!isWhatIsSaid && names(before, many)) || (isOfTheSubject && names(beside, many));
    }

    /// Whether a text names something that a pronoun after it may stand for.
    ///
    /// @param many whether it may be several; one body may be `they`, too
    private boolean names(String text, boolean many) {
        return PHRASE.matcher(text).results().anyMatch(phrase -> {
            String first = phrase.group("first");
            return !isFunctionWord(first) && (many || !isPlural(first));
        });
    }

    private boolean isFunctionWord(String word) {
        return functionWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static boolean isPlural(String word) {
        return word.matches("(?i).*[^suia'’]s|.*(?:ies|ers|ors|ees|ents|ions)|police|people|children");
    }
}
