package footnote.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a polar question asks whether it is so, as two sentences that are told: subject and auxiliary have changed
/// places again, and `do` is gone.
///
/// @param affirmed what is so where the answer is yes
/// @param denied what is so where the answer is no, with the auxiliary in each place where it may belong
public record Proposition(String affirmed, List<String> denied) {
    public Proposition {
        denied = List.copyOf(denied);
    }

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:and|but|so|also|then|ok|okay|well|please|hi|hello)\\b[, ]*)+", Pattern.CASE_INSENSITIVE);

    /// `Is it true that …` and `do you know whether …` have the sentence as it is told.
    private static final Pattern TOLD = Pattern.compile(
            "^(?:(?:is|was) it (?:really )?(?:true|right|correct|the case) that"
                    + "|(?:do you know|can you (?:tell me|say)|could you tell me|tell me|i wonder|any idea) (?:if|whether))\\s+(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final String AUXILIARIES =
            "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|may";
    private static final Pattern INVERTED =
            Pattern.compile("^(" + AUXILIARIES + ")\\s+(?!not\\b)(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> AUXILIARY = Set.of(AUXILIARIES.split("\\|", -1));
    private static final Set<String> SUPPORT = Set.of("do", "does", "did");

    /// What stands for somebody or something that the question does not name, and what asks for one of two things or
    /// says no itself.
    private static final Pattern UNCLEAR = Pattern.compile(
            "^(?:he|she|it|they|this|that|these|those)\\b|\\b(?:or|not|never|nobody|nothing|none|no)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    /// Words that only press the question.
    private static final Pattern PRESSING =
            Pattern.compile("\\s+(?:ever|really|actually|yet|indeed|in fact)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("(?:i|we|you|there|any(?:one|body|thing)|some(?:one|body|thing)|every(?:one|body|thing))");
    private static final Pattern ANYONE = Pattern.compile("^any(?: ?one|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DETERMINER =
            Pattern.compile("the|an?|any|every|each|all|some|this|that|these|those|my|your|our|his|her|its|their");

    /// No noun: what the subject has ended before.
    private static final Pattern PREDICATE = Pattern.compile(DETERMINER.pattern()
            + "|still|already|also|always|now|allowed|able|due|been|be|being|got|had|have|up|down|out|off|\\d.*"
            + "|\\p{L}{2,}ed|\\p{L}{2,}ing");
    private static final Pattern PREPOSITION = Pattern.compile(
            "in|on|at|for|from|with|by|under|about|before|after|during|until|since|without|within|over|through|into|against"
                    + "|between|to");
    private static final Pattern PARTICIPLE = Pattern.compile("been|\\p{L}{2,}(?:ed|ing)");
    private static final Pattern BE = Pattern.compile("is|are|was|were");
    private static final Pattern HAVE = Pattern.compile("has|have|had");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The proposition; empty for a question of another kind, and where it is not clear of what it asks.
    public static Optional<Proposition> of(String question) {
        if (QuestionSentences.of(question).size() != 1) {
            return Optional.empty();
        }
        String text =
                LEAD.matcher(question.strip().replaceAll("[\\s?!.]+$", "")).replaceFirst("");
        text = PRESSING.matcher(text).replaceAll("");
        Matcher told = TOLD.matcher(text);
        if (told.matches()) {
            return ofTold(told.group(1));
        }
        Matcher inverted = INVERTED.matcher(text);
        return inverted.matches()
                ? ofInverted(inverted.group(1).toLowerCase(Locale.ROOT), inverted.group(2))
                : Optional.empty();
    }

    private static Optional<Proposition> ofTold(String sentence) {
        List<String> words = SPACE.splitAsStream(sentence).toList();
        int auxiliary = 0;
        while (auxiliary < words.size() && !AUXILIARY.contains(words.get(auxiliary))) {
            auxiliary++;
        }
        return UNCLEAR.matcher(sentence).find() || auxiliary == 0 || auxiliary == words.size()
                ? Optional.empty()
                : Optional.of(new Proposition(sentence, List.of(with(words, auxiliary + 1, "not"))));
    }

    private static Optional<Proposition> ofInverted(String auxiliary, String rest) {
        List<String> words = SPACE.splitAsStream(rest).toList();
        int subject = subject(auxiliary, words);
        if (UNCLEAR.matcher(rest).find() || subject == words.size()) {
            return Optional.empty();
        }
        Stream<String> denied = Stream.of(subject, subject - 1)
                .filter(length -> length > 0)
                .map(length -> with(words, length, auxiliary + " not"));
        Matcher anyone = ANYONE.matcher(rest);
        return Optional.of(new Proposition(
                SUPPORT.contains(auxiliary) ? rest : with(words, subject, auxiliary),
                anyone.find() ? List.of(anyone.replaceFirst("nobody")) : denied.toList()));
    }

    /// How many words the subject has: a pronoun, a run of capitals, or the nouns before what is said of them.
    /// Where nothing tells a noun from a verb the last word is taken for it.
    private static int subject(String auxiliary, List<String> words) {
        if (ALONE.matcher(words.getFirst().toLowerCase(Locale.ROOT)).matches()) {
            return 1;
        }
        int end = 1;
        while (end < words.size() && !isBehind(auxiliary, words, end)) {
            end++;
        }
        int named = end;
        while (named > 1 && !Character.isUpperCase(words.get(named - 1).codePointAt(0))) {
            named--;
        }
        int least = DETERMINER.matcher(words.getFirst()).matches() ? 2 : 1;
        boolean isSure =
                end < words.size() && PARTICIPLE.matcher(words.get(end)).matches();
        return named > 1 ? named : isSure || end <= least ? end : end - 1;
    }

    /// Whether the subject has ended before a word. `The leader of the council` and `the plan to build` are whole.
    private static boolean isBehind(String auxiliary, List<String> words, int at) {
        String word = words.get(at);
        if (PREPOSITION.matcher(words.get(at - 1)).matches()
                || words.get(at - 1).equals("of")) {
            return false;
        }
        boolean joins = PREPOSITION.matcher(word).matches();
        boolean goesOn = joins
                && (HAVE.matcher(auxiliary).matches()
                        || (word.equals("to") && BE.matcher(auxiliary).matches()));
        return !goesOn && (joins || PREDICATE.matcher(word).matches());
    }

    private static String with(List<String> words, int at, String between) {
        return Stream.of(words.subList(0, at).stream(), Stream.of(between), words.subList(at, words.size()).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
