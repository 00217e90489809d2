package footnote.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The occasion that a question is about: `on the visit in September`. A document about that occasion names it once,
/// and its other sentences leave it out.
///
/// @param phrase as it stands in the question
/// @param without the question without it
public record Setting(String phrase, String without) {
    private static final String TIME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\\d\\d)";
    private static final String OCCASION =
            "(?:visit|inspection|report|update|meeting|article|review|audit|survey|statement|letter)";
    /// Up to three words about the occasion, none of which opens a phrase of its own.
    private static final String WORDS =
            "(?:(?!(?:in|on|at|of|to|for|by|with|from|about|and|or)\\b)[\\w'’-]{1,30} ){0,3}";
    private static final Pattern PHRASE = Pattern.compile(
            ",? ?\\b(?i:on|in|at|during|as of|by the time of) "
                    + "(?:" + WORDS + OCCASION
                    + " (?:in|of|on) )?(?:(?:the|its|their|that|this|last|early|late|mid) ){0,2}"
                    + "(?:\\d{1,2} )?" + TIME + "(?: (?:19|20)\\d\\d)?(?:['’]s)?(?: " + OCCASION + "\\b)?"
                    + "(?=\\s*(?:[?.!,]|$)| (?:in|on|at|of|to|for|by|with|from|about|and|or|is|are|was|were|do|does|did|has|have|had|will)\\b),?");
    private static final Pattern ANY_TIME = Pattern.compile("\\b" + TIME + "\\b");

    /// What is left of a question must have so many words, or it would ask about nothing in particular.
    private static final int FEWEST_WORDS = 4;

    /// The occasion of a question; empty where it names none, or asks for the time itself.
    static Optional<Setting> of(String question, AnswerType wanted) {
        Matcher matcher = PHRASE.matcher(question);
        if (wanted == AnswerType.TIME || !matcher.find()) {
            return Optional.empty();
        }
        String without = (question.substring(0, matcher.start()) + " " + question.substring(matcher.end()))
                .replaceAll("\\s+(?=[?.!]|$)|^\\s+|(?<=\\s)\\s+", "");
        return without.split(" ", -1).length < FEWEST_WORDS
                        || ANY_TIME.matcher(without).find()
                ? Optional.empty()
                : Optional.of(new Setting(matcher.group().strip(), without));
    }
}
