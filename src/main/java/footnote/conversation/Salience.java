package footnote.conversation;

import footnote.passage.NamedPeople;
import footnote.passage.NamedPeople.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ranks those whom an exchange names by how likely one goes on to speak of them: subjects before the rest, as in
/// Centering (Grosz, Joshi and Weinstein, 1995). Those named side by side are of one rank.
///
/// Immutable and safe for use by several threads.
///
/// @param people finds them
record Salience(NamedPeople people) {
    /// It asks for a person, whom the answer names.
    private static final Pattern ASKS_WHO = Pattern.compile(
            "\\b(?:who|whom|whose|who['’]?s|which (?:\\S+ ){0,2}?(?:person|councillor|inspector|official|campaigner|member"
                    + "|minister|director|leader|mp))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHO_IS =
            Pattern.compile("\\bwho(?:['’]?s| is| was| are| were)\\b[^?.!,]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\s*(?:,|,? and|,? or|&)\\s+(?:\\p{Ll}+ ){0,2}");
    /// What stands before the subject of a question.
    private static final Pattern BEFORE_THE_SUBJECT = Pattern.compile(
            "\\b(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should)(?:n['’]?t)?\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    /// What stands before the subject of a sentence, or before whom it is, as in `The leader is …`.
    private static final Pattern BEFORE_THE_FIRST =
            Pattern.compile("(?:(?:^|[.!?;]\\s+)(?:\\S+ ){0,3}|\\b(?:is|are|was|were) (?:\\p{Ll}+ ){0,2})$");

    /// Those whom a question names, ranked.
    List<List<Mention>> inQuestion(String question) {
        return ranked(question, BEFORE_THE_SUBJECT);
    }

    /// Those whom an answer names for certain, ranked; where it was asked who, also what only looks like a name.
    List<List<Mention>> inAnswer(String question, String answer) {
        List<List<Mention>> certain = ranked(answer, BEFORE_THE_FIRST);
        List<Mention> like = people.mentions(answer);
        return certain.isEmpty()
                        && like.size() == 1
                        && ASKS_WHO.matcher(question).find()
                ? List.of(like)
                : certain;
    }

    /// Whether a question asks for a person whom it does not name; `Who is Tom Day?` asks about him.
    boolean asksForSomebody(String question) {
        return ASKS_WHO.matcher(question).find()
                && people.mentions(question).stream()
                        .noneMatch(named -> WHO_IS.matcher(
                                        question.substring(0, named.span().start()))
                                .find());
    }

    private List<List<Mention>> ranked(String text, Pattern before) {
        var first = new ArrayList<Mention>();
        var rest = new ArrayList<Mention>();
        for (Mention named :
                people.mentions(text).stream().filter(Mention::certain).toList()) {
            boolean leads =
                    before.matcher(text.substring(0, named.span().start())).find()
                            || (!first.isEmpty() && areSideBySide(text, first.getLast(), named));
            (leads ? first : rest).add(named);
        }
        return Stream.<List<Mention>>of(first, rest)
                .filter(rank -> !rank.isEmpty())
                .toList();
    }

    private static boolean areSideBySide(String text, Mention one, Mention next) {
        return SIDE_BY_SIDE
                .matcher(text.substring(one.span().end(), next.span().start()))
                .matches();
    }
}
