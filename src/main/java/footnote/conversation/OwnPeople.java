package footnote.conversation;

import footnote.passage.Gender;
import footnote.passage.NamedPeople;
import footnote.passage.PersonWords;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether a question itself says whom its `he` or `she` stands for: `Did Mrs Okafor say why she left?`,
/// `can my dad use his pass abroad?`. Immutable and safe for use by several threads.
///
/// @param people finds those whom the question names
/// @param words tells a noun for a person
record OwnPeople(NamedPeople people, PersonWords words) {
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:somebody|someone|anybody|anyone|everybody|everyone|nobody|whoever)\\b", Pattern.CASE_INSENSITIVE);
    /// An article or the like with the words behind it, as far as they may be one phrase with it.
    private static final Pattern PHRASE = Pattern.compile(
            "\\b(?:my|our|your|an?|the|any|every|each|this|that|some|which|what|no|another|one)\\s+"
                    + "(?=(?<words>(?:(?!(?:of|in|on|at|for|from|with|to|by|is|are|was|were|has|have|had)\\b)[\\p{L}\\p{N}’'-]+\\s*){1,4}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[’']s)?\\s+");

    /// Whether somebody stands before the pronoun whom it may mean: as an object, not the subject of its own clause.
    boolean explain(String question, Pronoun.Mention pronoun) {
        int at = pronoun.span().start();
        boolean isObject = pronoun.form() == Pronoun.Form.OBJECT;
        String before = question.substring(0, isObject ? Clauses.start(question, at) : at);
        Gender gender = pronoun.pronoun().gender();
        return SOMEBODY.matcher(before).find()
                || people.mentions(before).stream().anyMatch(named -> named.certain() && gender.fits(named.gender()))
                || PHRASE.matcher(before)
                        .results()
                        .flatMap(phrase -> BETWEEN_WORDS.splitAsStream(phrase.group(1)))
                        .map(words::ofNoun)
                        .flatMap(Optional::stream)
                        .anyMatch(gender::fits);
    }
}
