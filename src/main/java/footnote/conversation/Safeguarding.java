package footnote.conversation;

import footnote.conversation.Sensitivity.Concern;
import footnote.conversation.Sensitivity.None;
import footnote.conversation.Sensitivity.Topic;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether somebody who asks seems to be in danger, abused or in crisis, or speaks of a person who is. It goes by
/// who speaks, whom about, what is done and when (`safeguarding.txt`); where somebody speaks of themselves it would
/// rather be wrong than miss it.
///
/// Immutable and safe for use by several threads.
public final class Safeguarding {
    /// How many questions before this one are looked at.
    private static final int BEFORE = 2;

    /// A longer question says itself what it is about.
    private static final int MOST_WORDS_THAT_GO_ON = 14;

    private static final Pattern GOES_ON =
            Pattern.compile(" (?:i|we|me|us|he|she|him|her|they|them|it|that|this|what now|how long) ");

    private final SafeguardingWords list = SafeguardingWords.read();

    /// What a question is, after what was asked before.
    ///
    /// @param before oldest first
    public Sensitivity of(Question question, List<Question> before) {
        String words = list.words().of(question.text());
        Sensitivity own = alone(words);
        if (own instanceof Concern) {
            return own;
        }
        return before.reversed().stream()
                .limit(BEFORE)
                .map(this::of)
                .filter(Concern.class::isInstance)
                .findFirst()
                .map(concern -> goesOn(words) ? concern : new Topic())
                .orElse(own);
    }

    /// What a question is by itself.
    public Sensitivity of(Question question) {
        return alone(list.words().of(question.text()));
    }

    private Sensitivity alone(String words) {
        Optional<Concern> concern = list.concerns().entrySet().stream()
                .filter(kind -> isAny(kind.getValue(), words))
                .findFirst()
                .map(kind -> new Concern(kind.getKey()));
        if (concern.isPresent()) {
            return concern.get();
        }
        if (isAny(list.reported(), words)) {
            return isAny(list.general(), words) ? new Topic() : new Concern(Sensitivity.Kind.ABUSE);
        }
        return isAny(list.topics(), words) ? new Topic() : new None();
    }

    private static boolean goesOn(String words) {
        return words.split(" ").length <= MOST_WORDS_THAT_GO_ON
                && GOES_ON.matcher(words).find();
    }

    private static boolean isAny(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
