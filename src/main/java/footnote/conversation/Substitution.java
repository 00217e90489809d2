package footnote.conversation;

import footnote.passage.NamedPeople;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts a part of a follow-up into the place of its like in the question before: a year for a year, a person for a
/// person, a body for whoever was said to say something.
record Substitution(NamedPeople people) {
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern TIME = Pattern.compile(
            "(?:\\b(?:in|on|since|before|after|during|by|until|of)\\s+)?\\b(?:(?:\\d{1,2}\\s+)?" + MONTHS
                    + "(?:\\s+(?:19|20)\\d\\d)?|(?:19|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?)?|(?:last|this|next) (?:year|month|week)"
                    + "|(?:spring|summer|autumn|winter)(?:\\s+(?:19|20)\\d\\d)?)\\b",
            Pattern.CASE_INSENSITIVE);
    /// Who is said to say, think or do something: what stands between the auxiliary and the verb.
    private static final Pattern SPEAKER = Pattern.compile(
            "(?<=\\b(?:does|did|do|has|have|would|will)\\s)(?<who>(?:the\\s+)?[\\p{L}’'-]+(?:\\s+[\\p{Lu}][\\p{L}’'-]+)*)"
                    + "(?=\\s+(?:say|said|think|thought|want|claim|call|find|found|praise|criticise|blame|believe|argue|promise|do|done)\\b)"
                    + "|(?<=\\baccording to\\s)(?<by>(?:the\\s+)?[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile(
            "^(?:the\\s+)?(?:council|councillors?|government|inspectors?|critics?|opposition|residents|parents|unions?|police"
                    + "|staff|school|schools|mayor|leader|minister|campaigners?|newspaper|press|\\p{Lu}[\\p{L}’'-]+)$",
            Pattern.UNICODE_CASE);

    /// The question with the part in it; empty where it has nothing of the kind.
    Optional<String> of(String question, String part) {
        if (TIME.matcher(part).find()) {
            return last(TIME, question).map(place -> put(question, place, fitting(place.group(), part)));
        }
        List<String> named = people.in(part);
        List<String> before = people.in(question);
        if (!named.isEmpty() && !before.isEmpty()) {
            Pattern old = Pattern.compile("(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Inspector)\\.?\\s+)?(?<![\\p{L}\\p{N}])"
                    + Pattern.quote(before.getLast())
                    + "(?![\\p{L}\\p{N}])");
            return last(old, question).map(place -> put(question, place, part));
        }
        if (!named.isEmpty() || BODY.matcher(part).matches()) {
            return last(SPEAKER, question).map(place -> put(question, place, part));
        }
        return Optional.empty();
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((one, other) -> other);
    }

    private static String put(String text, MatchResult place, String part) {
        return text.substring(0, place.start()) + part + text.substring(place.end());
    }

    /// The part with the preposition that stood there, where it has none of its own.
    private static String fitting(String old, String part) {
        int space = old.indexOf(' ');
        boolean prepositionBefore = space > 0
                && Character.isLowerCase(old.charAt(0))
                && old.length() > space + 2
                && old.substring(0, space).matches("in|on|since|before|after|during|by|until|of");
        boolean own = part.matches("(?i)(?:in|on|since|before|after|during|by|until|at|for|of|last|this|next)\\b.*");
        return prepositionBefore && !own ? old.substring(0, space + 1) + part : part;
    }
}
