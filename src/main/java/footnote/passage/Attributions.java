package footnote.passage;

import footnote.document.ResourceLines;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the attribution in a sentence: a source before a verb of saying or finding (`Inspectors also noted that …`),
/// behind one after a quotation (`“…,” said Mr Reed`), after `according to`, or before a colon. The verbs and
/// the nouns
/// for sources are lists; the forms are those that O'Keefe et al. (EMNLP 2012) and Pareti et al. (EMNLP 2013)
/// found to
/// make up nearly all attributions of newspapers.
///
/// Immutable and safe for use by several threads.
final class Attributions {
    /// Stands for every unit of a quotation, whose own attributions do not count.
    static final char QUOTED = '□';

    /// A source with its role is not looked for farther from the verb, in UTF-16 units.
    private static final int LONGEST = 240;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> VERBS = words("speech-verbs.txt");
    private static final String NOUN =
            "(?:" + words("speech-sources.txt").stream().sorted().collect(Collectors.joining("|")) + ")";

    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]{0,40}";
    private static final String NAME = "(?:" + NamedPeople.TITLE + "\\s+)?" + CAPITAL + "(?:\\s+" + CAPITAL + "){0,4}";
    /// `the council's leader`, `a spokesperson for the trust`; no other word may end in the noun's place.
    private static final String SOMEBODY =
            "(?!(?i:as|and|but|while|although|though|when|however|so|yet|because|if|since)\\b)"
                    + "(?:[\\p{L}’'-]{1,30}\\s+){0,6}(?i:" + NOUN + ")(?![\\p{L}’'-])";
    private static final String OF =
            "(?:\\s+(?:for|of|at|from)\\s+(?:the\\s+)?[\\p{L}’'&-]{2,30}(?:\\s+[\\p{L}’'&-]{2,30}){0,4})?";
    private static final String PRONOUN = "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)";
    private static final String SOURCE =
            "(?<source>" + PRONOUN + "|" + SOMEBODY + "\\s+" + NAME + "|" + SOMEBODY + OF + "|" + NAME + ")";
    private static final String ROLE = "(?:\\s*,\\s*(?<role>[^,;:.□]{3,90}(?:,[^,;:.□]{3,60})?)\\s*,)?";
    /// What stands before a source where a clause begins.
    private static final String BEGIN = "(?:^|[,;:.!?)–—□”’\"]\\s*|\\b(?i:and|but|while|as|although|though)\\s+)";
    private static final String BETWEEN =
            "(?:\\s+(?:also|later|then|previously|has|have|had|already|however|again|recently|further|publicly|repeatedly"
                    + "|now|both|all|even|itself|himself|herself|themselves))*\\s+";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{3,14}(?![\\p{L}-])");
    private static final Pattern BEFORE_THE_VERB = Pattern.compile(BEGIN + SOURCE + ROLE + BETWEEN + "$");
    private static final Pattern AFTER_THE_VERB = Pattern.compile("^\\s+" + SOURCE
            + "(?:\\s*,\\s*+(?!(?:and|but|so|as|while|when|where|in|on|at|after|before|if|to|for|with|from|by|because|adding)\\b)"
            + "(?<role>[^,;:.□]{3,90})(?=\\s*[,.]|\\s*$))?");
    private static final Pattern AFTER_A_QUOTATION = Pattern.compile("□[,.]?\\s*$");
    private static final Pattern ACCORDING =
            Pattern.compile("\\b[Aa]ccording to\\s+(?<source>[^,.;:()□]{2,60})(?=[,.;:)□]|$)");
    private static final Pattern LEAD = Pattern.compile("^" + SOURCE + "(?:\\s*,\\s*(?<role>[^:□]{3,120}))?\\s*:$");
    /// The -s form of many a verb is a noun in the plural, unless a clause or an object follows.
    private static final Pattern OBJECT = Pattern.compile(
            "^(?:\\s*[:,]|\\s+(?:that|how|what|why|the|it|he|she|they|there|a|an|on|for|to|this|these|his|her|their)\\b)");
    /// `writing in May`, `speaking to the press`: what a source does is not what it is.
    private static final Pattern DOING = Pattern.compile("^\\s*(?:who\\b|\\p{L}+ing\\b)");
    private static final Pattern PLAIN_PRESENT = Pattern.compile(
            "says|writes|adds|argues|believes|thinks|tells|insists|warns|explains|replies|admits|agrees");

    private static Set<String> words(String resource) {
        return ResourceLines.of(Attributions.class, resource).stream()
                .flatMap(SPACE::splitAsStream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The first attribution of a sentence.
    ///
    /// @param sentence with [#QUOTED] for each unit of a quotation
    Optional<Attribution> in(String sentence) {
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            if (VERBS.contains(word.group())) {
                Optional<Attribution> found = at(sentence, word.start(), word.end());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Matcher according = ACCORDING.matcher(sentence);
        if (according.find()) {
            return Optional.of(new Attribution(according.group("source"), null));
        }
        Matcher lead = LEAD.matcher(sentence);
        return lead.find() && lead.group("source").length() > 2
                ? Optional.of(new Attribution(lead.group("source"), role(lead)))
                : Optional.empty();
    }

    private static Optional<Attribution> at(String sentence, int start, int end) {
        String rest = sentence.substring(end);
        if (isPlural(sentence.substring(start, end)) && !OBJECT.matcher(rest).find()) {
            return Optional.empty();
        }
        Matcher before = BEFORE_THE_VERB
                .matcher(sentence.substring(0, start))
                .region(Math.max(0, start - LONGEST), start)
                .useAnchoringBounds(false);
        if (before.find()) {
            return Optional.of(new Attribution(before.group("source"), role(before)));
        }
        if (AFTER_A_QUOTATION.matcher(sentence.substring(0, start)).find()) {
            Matcher after = AFTER_THE_VERB.matcher(rest);
            if (after.find()) {
                return Optional.of(new Attribution(after.group("source"), role(after)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlural(String verb) {
        return verb.endsWith("s") && !PLAIN_PRESENT.matcher(verb).matches();
    }

    private static @Nullable String role(Matcher matcher) {
        String role = matcher.group("role");
        return role == null || DOING.matcher(role).find() ? null : role.strip();
    }
}
