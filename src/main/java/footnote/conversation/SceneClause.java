package footnote.conversation;

import java.util.regex.Pattern;

/// A clause before the question itself: `When he left, what did he say?` does not ask when.
final class SceneClause {
    private static final String AUXILIARIES =
            "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must";
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:(?:and|but|so) )?(?:when|where|while|after|before|since|if|as) (?!(?:" + AUXILIARIES
                    + ")\\b)[^?]*?, (?=(?:who|whose|what|which|where|when|why|how|" + AUXILIARIES + ")\\b)",
            Pattern.CASE_INSENSITIVE);

    private SceneClause() {}

    /// The question without it.
    static String cut(String question) {
        return LEADING.matcher(question).replaceFirst("");
    }
}
