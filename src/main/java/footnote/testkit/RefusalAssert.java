package footnote.testkit;

import footnote.answer.Answer;
import footnote.evidence.RefusalReason;
import org.assertj.core.api.AbstractAssert;

/// What can be said of a refusal.
public final class RefusalAssert extends AbstractAssert<RefusalAssert, GivenAnswer> {
    private final Answer.Abstained refusal;

    RefusalAssert(GivenAnswer actual, Answer.Abstained refusal) {
        super(actual, RefusalAssert.class);
        this.refusal = refusal;
    }

    /// It is refused for this reason.
    public RefusalAssert because(RefusalReason reason) {
        if (refusal.reason() != reason) {
            throw failure("Expected a refusal because of %s, but %s", reason, actual);
        }
        return this;
    }

    /// Its message has these words, such as the name that is missing.
    public RefusalAssert saying(String words) {
        if (!refusal.message().contains(words)) {
            throw failure("Expected a refusal that says '%s', but %s", words, actual);
        }
        return this;
    }

    /// The passages that it shows as near are the stored text of their places, to the character.
    public RefusalAssert citesExactly() {
        CitationChecks.exact(actual).ifPresent(message -> {
            throw failure("%s", message);
        });
        return this;
    }
}
