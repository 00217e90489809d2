package footnote.conversation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells where the clauses of a question begin, by the signs and words that join them. A word in a clause may stand for
/// something in an earlier one; in its own clause a pronoun that is the object cannot stand for the subject (Principle
/// B; Chomsky, 1981).
final class Clauses {
    /// Words of saying and thinking, behind which a clause may follow without a word that joins.
    static final String SAYING =
            "(?:say|says|said|saying|think|thinks|thought|believe|believes|claim|claims|argue|argues|expect|expects|hope|hopes"
                    + "|know|knows|admit|admits|promise|promises|promised|feel|feels|reckon|reckons)";

    private static final Pattern BOUNDARY = Pattern.compile(
            "[,;:.!?](?=\\s)|\\s[–—-]\\s|\\b(?:and|but|or|so|because|cos|if|when|while|where|that|whether|who|which|what|why|how|after"
                    + "|before|until|till|since|once|unless|although|though|than|" + SAYING
                    + "(?! (?:about|of|on|to|for|with|in|at)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    /// Where the clause begins that holds the unit at an offset: behind the last word or sign that joins, or at 0.
    static int start(String text, int at) {
        return boundary(text, at).map(MatchResult::end).orElse(0);
    }

    /// What joins the clause at an offset to the one before; empty in the first clause.
    static Optional<MatchResult> boundary(String text, int at) {
        return BOUNDARY.matcher(text.substring(0, at)).results().reduce((_, later) -> later);
    }
}
