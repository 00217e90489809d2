package footnote.conversation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The sentences of what somebody typed: they end with a full stop, an exclamation or a question mark, but not
/// behind a
/// title as in `Mr. Brook`.
final class QuestionSentences {
    private static final Pattern SENTENCE = Pattern.compile(
            "[^.!?]*+(?:"
                    + "(?:(?<=\\b(?:Mr|Mrs|Ms|Mx|Dr|Cllr|Prof|Rev|St|vs|etc|no))[.]\\s|[.](?=\\S))[^.!?]*+)*+[.!?]*+\\s*+",
            Pattern.CASE_INSENSITIVE);

    private QuestionSentences() {}

    /// The sentences in their order, each with what stands between it and the next.
    static List<String> of(String typed) {
        return SENTENCE.matcher(typed)
                .results()
                .map(MatchResult::group)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
