package footnote.conversation;

import footnote.passage.NamedPeople;
import footnote.passage.NamedPeople.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a part of a follow-up into the place of its like in the question before: a time for a time, a person for a
/// person, a body for whoever was said to say something, a place behind the same preposition. Where there is not one
/// place of its kind, nothing is put anywhere.
///
/// @param people finds those who are named
record Substitution(NamedPeople people) {
    /// Who is said to say, think or do something: what stands between the auxiliary and the verb.
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:(?<aux>\\b(?:does|did|do|has|have|had|would|will))\\s+(?<who>(?!(?:I|you|u|we|it|there|any\\p{L}*|not)\\b)[\\p{L}][\\p{L}’'&-]*"
                    + "(?:\\s+[\\p{L}’'&-]+){0,4}?)(?=\\s+(?:(?:actually|really|also|ever)\\s+)?(?:say|said|think|thought|want|wanted|claim|call"
                    + "|find|found|praise|criticise|blame|believe|argue|promise|promised|recommend|demand|ask|(?:do|done) (?:about|to|with|for))\\b)"
                    + "|\\baccording to\\s+(?<by>(?:the\\s+)?[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)*))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ACCORDING = Pattern.compile("^according to ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile(
            "(?:the\\s+)?(?:\\p{L}+\\s+)?(?:council|councillors?|government|inspectors?|critics?|opposition|residents|parents|unions?|police"
                    + "|staff|schools?|mayor|leader|minister|campaigners?|newspaper|press|tenants|landlords|teachers|governors|nurses|doctors|patients"
                    + "|pupils|students|traders|businesses|officers|auditors?|ofsted|cqc|unison|gmb|nhs|labour|conservatives|tories|lib dems|greens)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,2}");
    private static final Pattern OWNER = Pattern.compile(
            "(?<owner>(?:\\b(?:the|our|their|its|this|last|next)\\s+)?(?<!\\p{L})(?!(?:what|who|where|when|how|it|that|there|here|he|she|let)['’])"
                    + "\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)['’]s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACED = Pattern.compile(
            "^(?<preposition>in|at|for|from|to|on|about|under|near|by)\\s+(?:the\\s+)?(?<what>.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL =
            Pattern.compile("(?i).*(?:[^su’']s|police|staff|people|tories|greens)|.*\\band\\b.*");

    /// The question with the part in it; empty where it has nothing of the kind.
    Optional<String> of(String question, String part) {
        return TimeWords.put(question, part)
                .or(() -> withATime(question, part))
                .or(() -> person(question, part))
                .or(() -> owner(question, part))
                .or(() -> speaker(question, part))
                .or(() -> placed(question, part));
    }

    /// `the 2019 inspection`, where an inspection was spoken of; `Tom Day in 2018`.
    private Optional<String> withATime(String question, String part) {
        Optional<MatchResult> time = TimeWords.in(part);
        if (time.isEmpty() || time.get().group().length() == part.length()) {
            return Optional.empty();
        }
        String rest = (part.substring(0, time.get().start())
                        + part.substring(time.get().end()))
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("(?i)^the ", "");
        String core = time.get().group("core");
        boolean isThere = question.toLowerCase(Locale.ROOT).contains(rest.toLowerCase(Locale.ROOT));
        return isThere
                ? TimeWords.put(question, core)
                : Optional.of(rest)
                        .filter(other -> !other.isEmpty())
                        .flatMap(other -> person(question, other).or(() -> speaker(question, other)))
                        .flatMap(put -> TimeWords.put(put, time.get().group()));
    }

    private Optional<String> person(String question, String part) {
        List<Mention> named = certain(part);
        List<Mention> before = certain(question);
        if (named.size() != 1 || before.size() != 1 || named.getFirst().span().start() > 0) {
            return Optional.empty();
        }
        String rest = part.substring(named.getFirst().span().end());
        String after = question.substring(before.getFirst().span().end());
        boolean fits =
                rest.matches("['’]?s?") || after.toLowerCase(Locale.ROOT).startsWith(rest.toLowerCase(Locale.ROOT));
        String name = part.substring(0, named.getFirst().span().end());
        return fits
                ? Optional.of(question.substring(0, before.getFirst().span().start()) + name + after)
                : Optional.empty();
    }

    private List<Mention> certain(String text) {
        return people.mentions(text).stream().filter(Mention::certain).toList();
    }

    /// `and the county's?`
    private Optional<String> owner(String question, String part) {
        if (!OWNER.matcher(part).matches()
                || !certain(part).isEmpty()
                || !certain(question).isEmpty()) {
            return Optional.empty();
        }
        return only(OWNER, question)
                .map(place -> question.substring(0, place.start()) + part + question.substring(place.end()));
    }

    /// A body in the place of whoever says something; what only looks like a name in the place of another name.
    private Optional<String> speaker(String question, String said) {
        String part = ACCORDING.matcher(said).replaceFirst("");
        boolean isBody = BODY.matcher(part).matches() || isPerson(part);
        boolean isName = NAME.matcher(part).matches();
        return only(SPEAKER, question)
                .filter(place -> isBody || (isName && isOnlyName(question, place)))
                .map(place -> agreeing(question, place, part));
    }

    private boolean isPerson(String part) {
        List<Mention> named = certain(part);
        return named.size() == 1
                && named.getFirst().span().start() == 0
                && named.getFirst().span().end() == part.length();
    }

    /// Whether the speaker is the only name in a question, so that another can only be in its place.
    private boolean isOnlyName(String question, MatchResult place) {
        String rest = question.substring(Math.min(1, place.start()), place.start()) + question.substring(place.end());
        return NAME.matcher(who(place)).matches()
                && certain(question).isEmpty()
                && !NAME.matcher(rest).find();
    }

    private static String who(MatchResult place) {
        return place.group("who") == null ? place.group("by") : place.group("who");
    }

    /// With `do` for several and `does` for one.
    private static String agreeing(String question, MatchResult place, String part) {
        if (place.group("who") == null) {
            return question.substring(0, place.start("by")) + part + question.substring(place.end());
        }
        boolean several = SEVERAL.matcher(part).matches();
        String auxiliary = place.group("aux");
        String agreed = switch (auxiliary.toLowerCase(Locale.ROOT)) {
            case "do", "does" -> several ? "do" : "does";
            case "has", "have" -> several ? "have" : "has";
            default -> auxiliary;
        };
        String put = Character.isUpperCase(auxiliary.charAt(0))
                ? agreed.substring(0, 1).toUpperCase(Locale.ROOT) + agreed.substring(1)
                : agreed;
        return question.substring(0, place.start()) + put + " " + part + question.substring(place.end());
    }

    /// `in Ripon` for `in Thirsk`, `for pensioners` for `for students`; `Ripon` where only one place is named.
    private Optional<String> placed(String question, String part) {
        Matcher own = PLACED.matcher(part);
        boolean led = own.find();
        String what = led ? own.group("what") : part;
        boolean isName = NAME.matcher(what).matches() && certain(what).isEmpty();
        if (!led && !isName) {
            return Optional.empty();
        }
        String preposition = led ? Pattern.quote(own.group("preposition")) : "(?:in|at|from|to)";
        Pattern place = Pattern.compile(
                isName
                        ? "\\b" + preposition + "\\s+(?<what>" + NAME + ")(?!['’\\p{L}])"
                        : "\\b(?i:" + preposition
                                + ")\\s+(?:the\\s+)?(?<what>[\\p{Ll}’'-]+(?:\\s[\\p{Ll}’'-]+)?)(?=[?.!\\s]*$)");
        return only(place, question)
                .filter(found -> certain(found.group("what")).isEmpty()
                        && TimeWords.in(found.group()).isEmpty())
                .map(found -> question.substring(0, led ? found.start() : found.start("what"))
                        + part
                        + question.substring(found.end()));
    }

    private static Optional<MatchResult> only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
